package hengdao.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as officers type them: 2017-03-07, 2017.3.7, 2017/3/7, 2017年3月7日 or 20170307. */
public final class DayTexts {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})[日号]?");

    private DayTexts() {}

    /** As {@link #parse(String)}; also 3/15, 3.15, 3-15 or 3月15日, which are of {@code year}. */
    public static Optional<LocalDate> parse(String typed, int year) {
        Matcher match = SHORT.matcher(typed.strip());
        return match.matches() ? day(year, number(match, 1), number(match, 2)) : parse(typed);
    }

    /** The day written there, or empty if it is no day that exists. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        for (Pattern pattern : new Pattern[] {PARTS, DIGITS}) {
            Matcher match = pattern.matcher(text);
            if (match.matches()) {
                return day(number(match, 1), number(match, 2), number(match, 3));
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
