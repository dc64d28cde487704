package hengdao.service;

import hengdao.model.InputRefused;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as officers write them: 2017-03-07, 2017.3.7, 2017/3/7, 2017年3月7日, 20170307, 3月7日, 3/7, 3.7; as a month's end (3月底); with a
 * clock time as spreadsheets have it; with 前 behind it; in full-width figures too. The one way to read a day that is typed.
 */
public final class Dates {

    private static final Pattern TIME = Pattern.compile("\\s+\\d{1,2}:\\d{2}(:\\d{2})?$");
    private static final Pattern BEFORE = Pattern.compile("(之前|以前|前)$");
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern MONTH_END = Pattern.compile("(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月(?:底|末)");

    private Dates() {}

    /**
     * The day written there, or empty if it is none, such as 2017-02-30.
     *
     * @param year that of the programme, which a day without a year is of
     */
    public static Optional<LocalDate> parse(String written, int year) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        String text = BEFORE.matcher(TIME.matcher(plain).replaceFirst(""))
                .replaceFirst("")
                .strip();
        for (Pattern pattern : new Pattern[] {PARTS, DIGITS}) {
            Matcher whole = pattern.matcher(text);
            if (whole.matches()) {
                return day(number(whole, 1), number(whole, 2), number(whole, 3));
            }
        }
        Matcher day = SHORT.matcher(text);
        if (day.matches()) {
            return day(year, number(day, 1), number(day, 2));
        }
        Matcher end = MONTH_END.matcher(text);
        return end.matches()
                ? monthEnd(end.group(1) == null ? year : number(end, 1), number(end, 2))
                : Optional.empty();
    }

    /**
     * The day written there.
     *
     * @param refusal key of the sentence that says that it is none; it takes what is written
     * @throws InputRefused if nothing is written, or no day
     */
    public static LocalDate read(String written, int year, String refusal) {
        if (written.isBlank()) {
            throw new InputRefused("dates.missing");
        }
        return parse(written, year).orElseThrow(() -> new InputRefused(refusal, written.strip()));
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

    private static Optional<LocalDate> monthEnd(int year, int month) {
        try {
            return Optional.of(YearMonth.of(year, month).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
