package hengdao.report.ledger;

import hengdao.i18n.TextMatch;
import hengdao.i18n.TextMatch.Closeness;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is typed above a column to narrow the ledger: words or their pinyin initials, several parted by 、 or a comma for
 * either of them, {@code <>} before those not wanted, {@code =} alone for empty cells and {@code <>} alone for others; for
 * figures and days also {@code >}, {@code >=}, {@code <}, {@code <=} and {@code 50..80}.
 */
final class LedgerFilter {

    private static final Pattern PARTS = Pattern.compile("[、，,；;|]");
    private static final Pattern NOT = Pattern.compile("(?:!|！|<>|≠)(.*)");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|≥|≤|>|<|=|＞|＜)\\s*(.+)");
    private static final Pattern SPAN = Pattern.compile("(.+?)\\s*(?:\\.\\.|~|～|至)\\s*(.+)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/年.](\\d{1,2})[-/月.](\\d{1,2})日?");

    private final LedgerText texts;

    LedgerFilter(LedgerText texts) {
        this.texts = texts;
    }

    /** Whether lines answer what is typed above a column. */
    Predicate<LedgerLine> of(LedgerColumn column, String typed) {
        List<Predicate<LedgerLine>> parts = Stream.of(PARTS.split(typed))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part(column, part))
                .toList();
        return line -> parts.isEmpty() || parts.stream().anyMatch(part -> part.test(line));
    }

    private Predicate<LedgerLine> part(LedgerColumn column, String part) {
        if (part.equals("=") || part.equals("＝")) {
            return line -> texts.of(column, line).isEmpty();
        }
        Matcher not = NOT.matcher(part);
        if (not.matches()) {
            String unwanted = not.group(1).strip();
            return line -> {
                String text = texts.of(column, line);
                return unwanted.isEmpty() ? !text.isEmpty() : !holds(unwanted, text);
            };
        }
        return compared(column, part).orElseGet(() -> line -> holds(part, texts.of(column, line)));
    }

    private static boolean holds(String words, String text) {
        return TextMatch.closeness(words, text).compareTo(Closeness.HOLDS) <= 0;
    }

    private Optional<Predicate<LedgerLine>> compared(LedgerColumn column, String part) {
        if (column.kind() == LedgerColumn.Kind.TEXT) {
            return Optional.empty();
        }
        Matcher comparison = COMPARISON.matcher(part);
        if (comparison.matches()) {
            Double bound = number(column, comparison.group(2));
            String sign = comparison.group(1);
            return bound == null ? Optional.empty() : Optional.of(line -> compares(value(column, line), sign, bound));
        }
        Matcher span = SPAN.matcher(part);
        if (span.matches()) {
            Double from = number(column, span.group(1));
            Double to = number(column, span.group(2));
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(line ->
                            compares(value(column, line), ">=", from) && compares(value(column, line), "<=", to));
        }
        return Optional.empty();
    }

    private static boolean compares(@Nullable Double value, String sign, double bound) {
        if (value == null) {
            return false;
        }
        return switch (sign) {
            case ">", "＞" -> value > bound;
            case "<", "＜" -> value < bound;
            case ">=", "≥" -> value >= bound;
            case "<=", "≤" -> value <= bound;
            default -> value == bound;
        };
    }

    private static @Nullable Double value(LedgerColumn column, LedgerLine line) {
        if (column.kind() == LedgerColumn.Kind.FIGURE) {
            BigDecimal figure = LedgerValue.figure(column, line);
            return figure == null ? null : figure.doubleValue();
        }
        LocalDate day = LedgerValue.day(column, line);
        return day == null ? null : (double) day.toEpochDay();
    }

    private static @Nullable Double number(LedgerColumn column, String typed) {
        try {
            if (column.kind() == LedgerColumn.Kind.FIGURE) {
                return Double.valueOf(
                        typed.strip().replace("%", "").replace("−", "-").replace("＋", "+"));
            }
            Matcher day = DAY.matcher(typed.strip());
            return day.matches()
                    ? (double) LocalDate.of(
                                    Integer.parseInt(day.group(1)),
                                    Integer.parseInt(day.group(2)),
                                    Integer.parseInt(day.group(3)))
                            .toEpochDay()
                    : null;
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
