package hengdao.service;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as typed, in the form 2017-02-14. */
public final class Dates {

    private Dates() {}

    /** The date in the text; empty if it is none, such as 2017-02-30. */
    public static Optional<LocalDate> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        try {
            return plain.length() == 10 ? Optional.of(LocalDate.parse(plain)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
