package hengdao.report.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts lines of the ledger by several keys, the first one weighing most; equal ones stay in tree order. Words go by the
 * language's own order (pinyin), 序号 by the tree, lights from done to worst; what is empty comes last either way.
 */
final class LedgerOrder {

    private final LedgerText texts;
    private final Locale locale;

    LedgerOrder(LedgerText texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The lines, which stand in tree order, in another order. */
    List<LedgerLine> sorted(List<LedgerLine> lines, List<LedgerSort> keys) {
        if (keys.isEmpty()) {
            return lines;
        }
        Map<LedgerColumn, List<String>> words = words(lines, keys);
        Alphabet alphabet = new Alphabet(
                words.values().stream().flatMap(List::stream).distinct().toList(), locale);
        List<Keyed> keyed = new ArrayList<>(lines.size());
        for (int place = 0; place < lines.size(); place++) {
            LedgerLine line = lines.get(place);
            List<@Nullable Comparable<?>> values = new ArrayList<>(keys.size());
            for (LedgerSort key : keys) {
                List<String> typed = words.get(key.column());
                values.add(typed == null ? value(key.column(), line, place) : word(alphabet, typed.get(place)));
            }
            keyed.add(new Keyed(line, values));
        }
        Comparator<Keyed> order = (first, second) -> compare(first, second, keys);
        keyed.sort(order);
        return keyed.stream().map(Keyed::line).toList();
    }

    private record Keyed(LedgerLine line, List<@Nullable Comparable<?>> values) {}

    private static int compare(Keyed first, Keyed second, List<LedgerSort> keys) {
        for (int i = 0; i < keys.size(); i++) {
            Comparable<?> one = first.values().get(i);
            Comparable<?> other = second.values().get(i);
            if (one == null || other == null) {
                if (one != null || other != null) {
                    return one == null ? 1 : -1;
                }
                continue;
            }
            int difference = compare(one, other);
            if (difference != 0) {
                return keys.get(i).ascending() ? difference : -difference;
            }
        }
        return 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Comparable one, Comparable other) {
        return one.compareTo(other);
    }

    /** The words of the keys that are sorted by words. */
    private Map<LedgerColumn, List<String>> words(List<LedgerLine> lines, List<LedgerSort> keys) {
        Map<LedgerColumn, List<String>> words = new EnumMap<>(LedgerColumn.class);
        for (LedgerSort key : keys) {
            LedgerColumn column = key.column();
            if (column.kind() == LedgerColumn.Kind.TEXT
                    && column != LedgerColumn.LIGHT
                    && column != LedgerColumn.NUMBER) {
                words.put(
                        column,
                        lines.stream().map(line -> texts.of(column, line)).toList());
            }
        }
        return words;
    }

    private static @Nullable Comparable<?> value(LedgerColumn column, LedgerLine line, int place) {
        return switch (column.kind()) {
            case FIGURE -> LedgerValue.figure(column, line);
            case DAY -> LedgerValue.day(column, line);
            case TEXT -> column == LedgerColumn.LIGHT ? line.status().light() : Integer.valueOf(place);
        };
    }

    private static @Nullable String word(Alphabet alphabet, String text) {
        return text.isEmpty() ? null : alphabet.key(text);
    }
}
