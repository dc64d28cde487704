package hengdao.drawing;

/** Thrown out of long work when nobody wants its result any more. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Stopped() {
        super("stopped", null, false, false);
    }
}
