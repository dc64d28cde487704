package hengdao.drawing;

/** Passed again and again by long work, so that it can be ended. */
@FunctionalInterface
public interface Checkpoint {

    /** For work that is never ended. */
    Checkpoint NONE = () -> {};

    /**
     * Goes on.
     *
     * @throws Stopped if nobody wants the result any more
     */
    void pass();
}
