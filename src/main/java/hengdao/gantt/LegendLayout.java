package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Names the marks that the given rows use; marks that are not there are not explained. */
final class LegendLayout {
    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Messages messages;
    private final DayGround ground;

    LegendLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
        this.ground = new DayGround(style);
    }

    private enum Mark {
        PLAN,
        ACTUAL,
        SUMMARY,
        DEFAULT_DATE,
        REACHED,
        OPEN_GOAL,
        STATUS_DATE,
        DAY_OFF
    }

    Group legend(List<ChartRow> rows, ChartFrame frame, double width) {
        double sample = style.label().size() * 2.4;
        double gap = style.padding();
        double line = Math.max(style.planHeight(), style.label().size()) * 1.6;
        List<Shape> shapes = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Mark mark : marks(rows, frame)) {
            String words = messages.text("gantt.legend." + mark.name().toLowerCase(Locale.ROOT));
            double needed = sample + gap / 2 + measurer.width(words, style.label());
            if (x > 0 && x + needed > width) {
                x = 0;
                y += line;
            }
            sample(mark, x, y + line / 2, sample, shapes);
            shapes.add(Ink.text(
                    x + sample + gap / 2,
                    y + line / 2,
                    words,
                    style.label(),
                    style.palette().text(),
                    Label.Align.LEFT));
            x += needed + 2 * gap;
        }
        return new Group(0, 0, width, y + line, shapes);
    }

    private List<Mark> marks(List<ChartRow> rows, ChartFrame frame) {
        List<Mark> marks = new ArrayList<>();
        add(marks, Mark.PLAN, any(rows, row -> !row.milestone() && !BarLayout.isSummary(row)));
        add(marks, Mark.ACTUAL, any(rows, row -> row.status().actualUntil() != null));
        add(marks, Mark.SUMMARY, any(rows, BarLayout::isSummary));
        add(marks, Mark.DEFAULT_DATE, any(rows, row -> row.startIsDefault() || row.deadlineIsDefault()));
        add(marks, Mark.OPEN_GOAL, any(rows, row -> row.goals().stream().anyMatch(goal -> !goal.reached())));
        add(marks, Mark.REACHED, any(rows, row -> row.goals().stream().anyMatch(GanttRow.Goal::reached)));
        add(marks, Mark.STATUS_DATE, frame.statusX() >= 0 && frame.statusX() <= frame.width());
        add(marks, Mark.DAY_OFF, !ground.shading(frame, 1).isEmpty());
        return marks;
    }

    private static void add(List<Mark> marks, Mark mark, boolean used) {
        if (used) {
            marks.add(mark);
        }
    }

    private static boolean any(List<ChartRow> rows, Predicate<GanttRow> test) {
        return rows.stream().map(ChartRow::row).anyMatch(test);
    }

    private void sample(Mark mark, double x, double middle, double width, List<Shape> out) {
        ChartPalette palette = style.palette();
        double plan = style.planHeight();
        Stroke edge = Stroke.solid(palette.planEdge(), style.hairline());
        double centre = x + width / 2;
        switch (mark) {
            case PLAN -> out.add(new Box(x, middle - plan / 2, width, plan, 0, style.planFill(), edge));
            case ACTUAL ->
                out.add(Box.filled(
                        x, middle - style.actualHeight() / 2, width, style.actualHeight(), Fill.of(palette.actual())));
            case SUMMARY -> out.add(BarLayout.bracket(x, middle - plan / 2, width, style));
            case DEFAULT_DATE -> out.add(BarLayout.open(x, middle - plan / 2, width, style));
            case REACHED -> out.add(diamond(centre, middle, true));
            case OPEN_GOAL -> out.add(diamond(centre, middle, false));
            case STATUS_DATE ->
                out.add(new Line(centre, middle - plan, centre, middle + plan, RowsLayout.statusStroke(style)));
            case DAY_OFF -> out.add(new Box(x, middle - plan / 2, width, plan, 0, Fill.of(palette.holiday()), null));
        }
    }

    private Shape diamond(double x, double y, boolean reached) {
        ChartPalette palette = style.palette();
        Stroke edge = Stroke.solid(palette.milestone(), 1.8 * style.hairline());
        return Ink.diamond(x, y, style.planHeight() * 0.62, reached ? palette.milestone() : palette.surface(), edge);
    }
}
