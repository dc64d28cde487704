package hengdao.report;

import hengdao.drawing.TextFlow;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How wide the columns of the progress table are: figures, dates and lights have the width of the longest of them, columns
 * without any content that of their heading, and texts share the rest. Where that leaves no room for texts, what stands in
 * brackets behind a date and the unit behind a figure may go on a line of their own.
 */
final class ProgressWidths {
    /** Beyond this much of the table, columns that must not break would leave no room for texts. */
    private static final double MOST_FIXED = 0.75;

    /** Of columns in full width texts need more room, else these may break where they can. */
    private static final double MOST_WHOLE = 0.5;

    /** How much more than its share a unit's name gets at most so that it stands on one line. */
    private static final double NAME = 1.6;

    private final List<ProgressColumn> columns;
    private final double width;

    private final Map<ProgressColumn, Double> widths = new EnumMap<>(ProgressColumn.class);

    /**
     * Widths that add up to the table's.
     *
     * @param heads what stands above each column
     * @param air of a cell, left and right together, in points
     */
    ProgressWidths(
            TextFlow flow,
            Messages messages,
            List<ProgressColumn> columns,
            List<ProgressLine> lines,
            Function<ProgressColumn, String> heads,
            TextStyle style,
            double air,
            double width) {
        this.columns = columns;
        this.width = width;
        TextStyle bold = new TextStyle(style.size(), true);
        double all = columns.stream().mapToDouble(ProgressColumn::share).sum();
        Map<ProgressColumn, Double> pieces = new EnumMap<>(ProgressColumn.class);
        Map<ProgressColumn, Double> whole = new EnumMap<>(ProgressColumn.class);
        Set<ProgressColumn> empty = EnumSet.noneOf(ProgressColumn.class);
        for (ProgressColumn column : columns) {
            double piece = flow.widestPiece(heads.apply(column), bold);
            double head =
                    Math.max(piece, Math.min(flow.width(heads.apply(column), bold), width * column.share() / all));
            double longest = 0;
            for (ProgressLine line : lines) {
                TextStyle font = line.heading() ? bold : style;
                String text = column.text(line, columns, messages);
                double indent = column == ProgressColumn.TASK ? line.row().depth() * style.size() : 0;
                longest = Math.max(longest, longest(text, flow, font) + indent);
                if (column.whole()) {
                    piece = Math.max(piece, unbroken(column, text, flow, font));
                }
            }
            double around = air * (column == ProgressColumn.LIGHT ? 1.5 : 1.05);
            pieces.put(column, piece + around);
            whole.put(column, Math.max(head, longest) + around);
            if (longest == 0) {
                empty.add(column);
            }
        }
        if (fits(whole, pieces, MOST_WHOLE)) {
            columns.stream()
                    .filter(column -> column.whole() || empty.contains(column))
                    .forEach(column -> widths.put(column, whole.get(column)));
            shareRest(pieces, whole);
        } else {
            share(fits(pieces, pieces, MOST_FIXED) ? pieces : Map.of(), whole, false);
        }
    }

    /** Whether columns that must not break leave room for texts, and these for their headings. */
    private boolean fits(Map<ProgressColumn, Double> figures, Map<ProgressColumn, Double> texts, double most) {
        double fixed = columns.stream()
                .filter(ProgressColumn::whole)
                .mapToDouble(figures::get)
                .sum();
        double others = columns.stream()
                .filter(column -> !column.whole())
                .mapToDouble(texts::get)
                .sum();
        return fixed <= width * most && fixed + others <= width;
    }

    private static double longest(String text, TextFlow flow, TextStyle font) {
        return text.lines().mapToDouble(line -> flow.width(line, font)).max().orElse(0);
    }

    /** The widest part that must not break: of a light in Chinese all of it, for it has no words to break between. */
    private static double unbroken(ProgressColumn column, String text, TextFlow flow, TextStyle font) {
        double piece = flow.widestPiece(text, font);
        return column == ProgressColumn.LIGHT && text.indexOf(' ') < 0
                ? Math.max(piece, flow.width(text, font))
                : piece;
    }

    /** Shares among texts what figures leave; of a table of figures alone each gets some of it. */
    private void shareRest(Map<ProgressColumn, Double> least, Map<ProgressColumn, Double> most) {
        if (widths.size() < columns.size()) {
            share(least, most, true);
            return;
        }
        double left = width - used();
        double all = columns.stream().mapToDouble(ProgressColumn::share).sum();
        widths.replaceAll((column, own) -> own + left * column.share() / all);
    }

    /**
     * Gives columns their least where their share is less, and shares what is left among the others.
     *
     * @param whole how wide the longest text of a column is
     * @param closely whether texts get no more than that, as long as others need it
     */
    private void share(Map<ProgressColumn, Double> least, Map<ProgressColumn, Double> whole, boolean closely) {
        while (true) {
            double left = width - used();
            List<ProgressColumn> open =
                    columns.stream().filter(each -> !widths.containsKey(each)).toList();
            double each =
                    left / open.stream().mapToDouble(ProgressColumn::share).sum();
            Map<ProgressColumn, Double> fixed = new EnumMap<>(ProgressColumn.class);
            for (ProgressColumn column : open) {
                double share = each * column.share();
                double needed = least.getOrDefault(column, 0.0);
                if (closely && column == ProgressColumn.LEAD_UNIT) {
                    needed = Math.max(needed, Math.min(whole.getOrDefault(column, 0.0), NAME * share));
                }
                if (needed > share) {
                    fixed.put(column, needed);
                }
            }
            if (fixed.isEmpty() && closely) {
                open.stream()
                        .filter(column -> whole.getOrDefault(column, 0.0) < each * column.share())
                        .forEach(column -> fixed.put(column, whole.getOrDefault(column, 0.0)));
            }
            if (fixed.isEmpty() || fixed.size() == open.size()) {
                open.forEach(column -> widths.put(column, each * column.share()));
                return;
            }
            widths.putAll(fixed);
        }
    }

    private double used() {
        return widths.values().stream().mapToDouble(each -> each).sum();
    }

    double of(ProgressColumn column) {
        return widths.getOrDefault(column, 0.0);
    }
}
