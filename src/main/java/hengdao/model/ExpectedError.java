package hengdao.model;

import java.util.List;

/**
 * An error the user can do something about: a message key of the bundles and the arguments its text takes; where, and
 * what to do, stand in the text.
 */
public abstract sealed class ExpectedError extends RuntimeException permits InputRefused, DataFolderUnusable {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Object[] arguments;

    /** Takes the key of the message and what its {0}, {1}, ... stand for. */
    protected ExpectedError(String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    /** Returns the key of the message in the bundles. */
    public String messageKey() {
        return messageKey;
    }

    /** Returns a copy of the arguments of the message. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
