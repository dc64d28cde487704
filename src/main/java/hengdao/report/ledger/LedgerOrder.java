package hengdao.report.ledger;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Collator collator;
    private final Map<String, Comparable<?>> words = new HashMap<>();

    LedgerOrder(LedgerText texts, Locale locale) {
        this.texts = texts;
        collator = Collator.getInstance(locale);
    }

    /** The lines, which stand in tree order, in another order. */
    List<LedgerLine> sorted(List<LedgerLine> lines, List<LedgerSort> keys) {
        if (keys.isEmpty()) {
            return lines;
        }
        List<Keyed> keyed = new ArrayList<>(lines.size());
        for (int place = 0; place < lines.size(); place++) {
            LedgerLine line = lines.get(place);
            List<@Nullable Comparable<?>> values = new ArrayList<>(keys.size());
            for (LedgerSort key : keys) {
                values.add(key.column() == LedgerColumn.NUMBER ? (Integer) place : value(key.column(), line));
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

    private @Nullable Comparable<?> value(LedgerColumn column, LedgerLine line) {
        if (column == LedgerColumn.LIGHT) {
            return line.status().light();
        }
        return switch (column.kind()) {
            case FIGURE -> LedgerValue.figure(column, line);
            case DAY -> LedgerValue.day(column, line);
            case TEXT -> word(texts.of(column, line));
        };
    }

    private @Nullable Comparable<?> word(String text) {
        return text.isEmpty() ? null : words.computeIfAbsent(text, collator::getCollationKey);
    }
}
