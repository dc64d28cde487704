package hengdao.service;

/** Tells how far long work is and whether it should stop; called on the thread that does the work. */
public interface Progress {

    /** For work nobody watches. */
    Progress NONE = (fraction, text) -> {};

    /** Takes the share done, 0 to 1, and what is being done, as a text for the user. */
    void report(double fraction, String text);

    /** Whether the user no longer wants the result; the work then stops soon and leaves nothing behind. */
    default boolean cancelled() {
        return false;
    }
}
