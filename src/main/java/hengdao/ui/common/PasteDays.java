package hengdao.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as officers write them in tables: also without a year (3月7日), as a month's end (3月底), with a clock time. */
public final class PasteDays {
    private static final Pattern TIME = Pattern.compile("\\s+\\d{1,2}:\\d{2}(:\\d{2})?$");
    private static final Pattern BEFORE = Pattern.compile("(之前|以前|前)$");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]");
    private static final Pattern MONTH_END = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(?:底|末)");

    private PasteDays() {}

    /** The day written there, or empty if it is no day that exists; a missing year is {@code year}. */
    public static Optional<LocalDate> parse(String written, int year) {
        String text = BEFORE.matcher(TIME.matcher(written.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return DayTexts.parse(year + "-" + day.group(1) + "-" + day.group(2));
        }
        Matcher end = MONTH_END.matcher(text);
        if (end.matches()) {
            return monthEnd(end.group(1) == null ? year : Integer.parseInt(end.group(1)), end.group(2));
        }
        return DayTexts.parse(text);
    }

    private static Optional<LocalDate> monthEnd(int year, String month) {
        try {
            return Optional.of(YearMonth.of(year, Integer.parseInt(month)).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
