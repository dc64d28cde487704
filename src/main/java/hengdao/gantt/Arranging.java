package hengdao.gantt;

import hengdao.i18n.Messages;
import hengdao.i18n.TextMatch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Leaves out what a filter does not want and puts the rest together by a grouping. A leaf is shown if it answers every
 * condition and if its text, or that of a row that holds it, answers the words asked for; every row that holds a leaf
 * shown is kept. Takes time in proportion to the rows and belongs in the background.
 */
public final class Arranging {

    private Arranging() {}

    /** All rows of a plan, in tree order, as the filter and the grouping want them; {@code all} itself if they want all. */
    public static Arrangement of(
            ChartRows all, RowFilter filter, Grouping grouping, RowFacts facts, Messages messages) {
        if (filter.isNone() && grouping == Grouping.TREE) {
            return Arrangement.all(all);
        }
        BitSet leaves = leaves(all, filter, facts);
        if (grouping == Grouping.TREE) {
            List<GanttRow> shown = withHolders(all, leaves);
            return new Arrangement(ChartRows.of(shown), shown.size(), all.size());
        }
        List<GanttRow> shown = new RowGroups(all, grouping, messages).of(leaves);
        int rows = (int) shown.stream()
                .filter(row -> row.level() != GanttRow.Level.GROUP)
                .count();
        return new Arrangement(ChartRows.of(shown), rows, all.size());
    }

    private static BitSet leaves(ChartRows all, RowFilter filter, RowFacts facts) {
        BitSet said = said(all, filter.text());
        RowConditions conditions = new RowConditions(filter, facts);
        BitSet leaves = new BitSet(all.size());
        for (int i = said.nextSetBit(0); i >= 0; i = said.nextSetBit(i + 1)) {
            if (!all.holds(i) && conditions.passes(all.get(i))) {
                leaves.set(i);
            }
        }
        return leaves;
    }

    /** Rows that have the words asked for, with all below them. */
    private static BitSet said(ChartRows all, String text) {
        if (text.isBlank()) {
            BitSet every = new BitSet(all.size());
            every.set(0, all.size());
            return every;
        }
        BitSet found = new BitSet(all.size());
        for (int i = 0; i < all.size(); ) {
            GanttRow row = all.get(i);
            String words = row.number() + " " + row.name() + " " + row.leadUnit();
            if (TextMatch.matches(text, words)) {
                found.set(i, all.end(i));
                i = all.end(i);
            } else {
                i++;
            }
        }
        return found;
    }

    private static List<GanttRow> withHolders(ChartRows all, BitSet leaves) {
        BitSet kept = new BitSet(all.size());
        for (int i = leaves.nextSetBit(0); i >= 0; i = leaves.nextSetBit(i + 1)) {
            for (int at = i; at >= 0 && !kept.get(at); at = all.parent(at)) {
                kept.set(at);
            }
        }
        List<GanttRow> rows = new ArrayList<>(kept.cardinality());
        kept.stream().forEach(i -> rows.add(all.get(i)));
        return rows;
    }
}
