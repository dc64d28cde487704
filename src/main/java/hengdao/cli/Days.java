package hengdao.cli;

import hengdao.model.InputRefused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days as written on the command line. */
final class Days {

    private Days() {}

    /** The day, or null if none is given; refuses what is no day of the calendar, such as 2017-02-30. */
    static @Nullable LocalDate optional(String option, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InputRefused("cli.date.invalid", option, text);
        }
    }
}
