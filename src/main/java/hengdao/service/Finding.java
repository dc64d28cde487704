package hengdao.service;

import java.util.List;

/**
 * Something about one field of an entry form.
 *
 * @param blocking whether the entry cannot be saved as long as it stands; otherwise it is only worth a look
 * @param messageKey of its text in the bundles
 * @param arguments what {0}, {1}, ... of the text stand for
 */
public record Finding(Field field, boolean blocking, String messageKey, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The fields a finding can stand beside. */
    public enum Field {
        SUBJECT,
        DATE,
        VALUE,
        NUMERATOR,
        DENOMINATOR,
        REASON,
        BY,
        EVIDENCE
    }
}
