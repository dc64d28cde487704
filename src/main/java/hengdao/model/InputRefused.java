package hengdao.model;

/** What was asked for is refused and nothing has changed (exit code 1). */
public final class InputRefused extends ExpectedError {

    private static final long serialVersionUID = 1L;

    /** Takes the key of the message and what its {0}, {1}, ... stand for; no argument is null. */
    public InputRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
