package hengdao.model;

/** The data folder cannot be used: missing, locked, damaged or not writable (exit code 3). */
public final class DataFolderUnusable extends ExpectedError {

    private static final long serialVersionUID = 1L;

    /** Takes the key of the message and what its {0}, {1}, ... stand for; no argument is null. */
    public DataFolderUnusable(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
