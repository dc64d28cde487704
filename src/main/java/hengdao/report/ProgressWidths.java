package hengdao.report;

import hengdao.drawing.TextFlow;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How wide the columns of the progress table are: by their shares, but figures, dates and lights never break inside. */
final class ProgressWidths {
    /** Beyond this much of the table, columns that must not break would leave no room for texts. */
    private static final double MOST_FIXED = 0.75;

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
        TextStyle bold = new TextStyle(style.size(), true);
        Map<ProgressColumn, Double> least = new EnumMap<>(ProgressColumn.class);
        for (ProgressColumn column : columns) {
            double widest = flow.widestPiece(heads.apply(column), bold);
            if (column.whole()) {
                for (ProgressLine line : lines) {
                    TextStyle font = line.heading() ? bold : style;
                    widest = Math.max(widest, whole(column, column.text(line, messages), flow, font));
                }
            }
            least.put(column, widest + air * (column == ProgressColumn.LIGHT ? 1.5 : 1.05));
        }
        double fixed = columns.stream()
                .filter(ProgressColumn::whole)
                .mapToDouble(least::get)
                .sum();
        boolean room = fixed <= width * MOST_FIXED
                && columns.stream().mapToDouble(least::get).sum() <= width;
        share(columns, room ? least : Map.of(), width);
    }

    /** The widest part that must not break: of a light in Chinese all of it, for it has no words to break between. */
    private static double whole(ProgressColumn column, String text, TextFlow flow, TextStyle font) {
        double piece = flow.widestPiece(text, font);
        return column == ProgressColumn.LIGHT && text.indexOf(' ') < 0
                ? Math.max(piece, flow.width(text, font))
                : piece;
    }

    /** Gives columns their least where their share is less, and shares what is left among the others. */
    private void share(List<ProgressColumn> columns, Map<ProgressColumn, Double> least, double width) {
        boolean changed = true;
        while (changed) {
            changed = false;
            double left =
                    width - widths.values().stream().mapToDouble(each -> each).sum();
            List<ProgressColumn> open =
                    columns.stream().filter(each -> !widths.containsKey(each)).toList();
            double all = open.stream().mapToDouble(ProgressColumn::share).sum();
            for (ProgressColumn column : open) {
                double needed = least.getOrDefault(column, 0.0);
                if (needed > left * column.share() / all) {
                    widths.put(column, needed);
                    changed = true;
                }
            }
            if (!changed) {
                open.forEach(column -> widths.put(column, left * column.share() / all));
            }
        }
    }

    double of(ProgressColumn column) {
        return widths.getOrDefault(column, 0.0);
    }
}
