package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Line;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows one below the other: grounds first, then table cells and bars, rules and the status line, labels last. */
final class RowsLayout {
    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final TableLayout table;
    private final BarLayout bars;
    private final LaneLayout lanes;
    private final LinkLayout links;
    private final ProgressLineLayout progressLine;
    private final DayGround ground;

    RowsLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.table = new TableLayout(measurer, style, messages);
        this.bars = new BarLayout(measurer, style, messages);
        this.lanes = new LaneLayout(measurer, style);
        this.links = new LinkLayout(measurer, style, messages);
        this.progressLine = new ProgressLineLayout(style);
        this.ground = new DayGround(style);
    }

    double rowHeight(ChartRow row, ChartColumns columns, ChartMarks marks) {
        return table.rowHeight(row.row(), columns, marks);
    }

    double foldMiddle(GanttRow row, ChartColumns columns) {
        return columns.find(Column.NAME)
                .map(cell -> table.foldMiddle(row, cell))
                .orElse(-1.0);
    }

    /** Draws the rows, and adds to {@code ways} how their links run, from the top left corner of the first one's bars. */
    Group rows(ChartSlice slice, ChartFrame frame, List<DrawnLink> ways) {
        List<ChartRow> rows = slice.rows();
        double tableWidth = frame.columns().width();
        List<Double> tops = tops(rows, frame);
        double bottom = tops.getLast();
        List<Shape> all = new ArrayList<>();
        List<Shape> bands = new ArrayList<>();
        List<Shape> cells = new ArrayList<>();
        List<Shape> rules = new ArrayList<>();
        List<Shape> rings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ChartRow row = rows.get(i);
            double y = tops.get(i);
            double height = tops.get(i + 1) - y;
            rowGround(row, frame, y, height, all);
            emphasis(row, frame, y, height, bands);
            table.cells(row, frame, y, height, cells);
            rules.add(Ink.horizontal(
                    y + height, 0, frame.totalWidth(), style.palette().line(), style.hairline()));
            focus(row, frame, y, height, rings);
        }
        all.add(new Group(tableWidth, 0, frame.width(), bottom, ground.shading(frame, bottom)));
        all.addAll(bands);
        columnRules(rows, tops, frame, rules);
        all.addAll(rules);
        all.add(new Group(tableWidth, 0, frame.width(), bottom, chart(slice, frame, tops, ways)));
        all.add(new Group(0, 0, tableWidth, bottom, cells));
        all.addAll(rings);
        return new Group(0, 0, frame.totalWidth(), bottom, all);
    }

    private List<Double> tops(List<ChartRow> rows, ChartFrame frame) {
        List<Double> tops = new ArrayList<>();
        double y = 0;
        tops.add(y);
        for (ChartRow row : rows) {
            y += rowHeight(row, frame.columns(), frame.marks());
            tops.add(y);
        }
        return tops;
    }

    /** Grid, bars, links, status and progress line, and over them all words. */
    private List<Shape> chart(ChartSlice slice, ChartFrame frame, List<Double> tops, List<DrawnLink> ways) {
        List<Shape> shapes = new ArrayList<>(ground.grid(frame, tops.getLast()));
        List<Shape> words = new ArrayList<>();
        List<Point> line = progressLine(slice, frame, tops);
        List<DrawnRow> drawn = drawn(slice, frame, tops, line, shapes, words);
        PassedRows passed = new PassedRows(measurer, bars, lanes, frame);
        ways.addAll(links.links(slice.links(), drawn, passed, frame, shapes, words));
        statusLine(frame, tops.getLast(), line, shapes);
        progressLine.line(line, frame.statusX(), shapes);
        shapes.addAll(words);
        return shapes;
    }

    private List<Point> progressLine(ChartSlice slice, ChartFrame frame, List<Double> tops) {
        return frame.marks().shows(ChartLayer.PROGRESS_LINE)
                ? ProgressPoints.of(
                        slice, frame, style, height(slice.before(), frame), height(slice.after(), frame), tops)
                : List.of();
    }

    /** Draws the bars of the rows and says where they stand. */
    private List<DrawnRow> drawn(
            ChartSlice slice,
            ChartFrame frame,
            List<Double> tops,
            List<Point> line,
            List<Shape> shapes,
            List<Shape> words) {
        List<DrawnRow> drawn = new ArrayList<>();
        Set<UUID> leaving = leaving(slice.links());
        for (int i = 0; i < slice.rows().size(); i++) {
            ChartRow row = slice.rows().get(i);
            List<Slope> slopes = line.isEmpty()
                    ? List.of()
                    : List.of(new Slope(line.get(i), line.get(i + 1)), new Slope(line.get(i + 1), line.get(i + 2)));
            BarLayout.Place place = new BarLayout.Place(
                    tops.get(i),
                    tops.get(i + 1) - tops.get(i),
                    slopes,
                    leaving.contains(row.row().id()));
            DrawnRow bar = bars.bars(row, frame, place, shapes, words);
            List<Shape> laneWords = new ArrayList<>();
            lanes.lane(row.row(), frame, tops.get(i + 1), shapes, laneWords);
            words.addAll(laneWords);
            drawn.add(bar.with(WordGaps.areas(laneWords, measurer).stream()
                    .map(area -> area.grown(style.padding() / 2))
                    .toList()));
        }
        return drawn;
    }

    /** The rows that a link leaves or enters on the right. */
    private static Set<UUID> leaving(List<PlacedLink> links) {
        Set<UUID> rows = new HashSet<>();
        for (PlacedLink link : links) {
            switch (link.type()) {
                case FS -> rows.add(link.from().id());
                case SF -> rows.add(link.to().id());
                case FF -> {
                    rows.add(link.from().id());
                    rows.add(link.to().id());
                }
                case SS -> {}
            }
        }
        return rows;
    }

    private double height(@Nullable GanttRow row, ChartFrame frame) {
        return row == null ? 0 : rowHeight(ChartRow.plain(row, ChartRow.Fold.LEAF), frame.columns(), frame.marks());
    }

    private void rowGround(ChartRow row, ChartFrame frame, double y, double height, List<Shape> out) {
        ChartPalette palette = style.palette();
        boolean top = row.row().level().compareTo(GanttRow.Level.PROJECT) <= 0;
        Rgb color = top ? palette.band() : palette.surface();
        out.add(Box.filled(0, y, frame.totalWidth(), height, Fill.of(color)));
    }

    /** The colour of hover or selection lies over the shading of days off, so that it is one even band. */
    private void emphasis(ChartRow row, ChartFrame frame, double y, double height, List<Shape> out) {
        switch (row.emphasis()) {
            case NONE -> {}
            case HOVER -> out.add(band(frame, y, height, style.palette().hover()));
            case SELECTED, FOCUSED ->
                out.add(band(frame, y, height, style.palette().selection()));
        }
    }

    private static Box band(ChartFrame frame, double y, double height, Rgb color) {
        return Box.filled(0, y, frame.totalWidth(), height, Fill.of(color));
    }

    private void focus(ChartRow row, ChartFrame frame, double y, double height, List<Shape> out) {
        if (row.emphasis() == ChartRow.Emphasis.FOCUSED) {
            ChartPalette palette = style.palette();
            Stroke ring = Stroke.solid(palette.accent(), style.hairline());
            out.add(new Box(0, y, frame.totalWidth(), height, 0, null, ring));
            out.add(Box.filled(0, y, 3 * style.hairline(), height, Fill.of(palette.accent())));
        }
    }

    /** The status line, left out where the progress line lies on it. */
    private void statusLine(ChartFrame frame, double height, List<Point> line, List<Shape> out) {
        double x = frame.statusX();
        if (!frame.marks().shows(ChartLayer.STATUS_LINE) || x < 0 || x > frame.width()) {
            return;
        }
        double from = 0;
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            if (a.x() == x && b.x() == x) {
                statusPiece(x, from, a.y(), out);
                from = b.y();
            }
        }
        statusPiece(x, from, height, out);
    }

    private void statusPiece(double x, double from, double until, List<Shape> out) {
        if (until > from) {
            out.add(new Line(x, from, x, until, statusStroke(style)));
        }
    }

    static Stroke statusStroke(GanttStyle style) {
        double width = 1.8 * style.hairline();
        return new Stroke(style.palette().statusLine(), width, List.of(4 * width, 2 * width));
    }

    /** Column rules run past all rows but headings of groups, whose words stand across all columns. */
    private void columnRules(List<ChartRow> rows, List<Double> tops, ChartFrame frame, List<Shape> out) {
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).row().level() == GanttRow.Level.GROUP) {
                columnRules(frame, tops.get(from), tops.get(i), out);
                from = i + 1;
            }
        }
        double x = frame.columns().width();
        out.add(Ink.vertical(x, 0, tops.getLast(), style.palette().line(), style.hairline()));
    }

    private void columnRules(ChartFrame frame, double top, double bottom, List<Shape> out) {
        if (bottom > top) {
            frame.columns().cells().stream()
                    .skip(1)
                    .map(cell ->
                            Ink.vertical(cell.x(), top, bottom, style.palette().line(), style.hairline()))
                    .forEach(out::add);
        }
    }
}
