package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Column headings on the left, the tiers of the time axis on the right. */
final class HeaderLayout {
    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Messages messages;
    private final DateText dates;
    private final AxisStrip strip;

    HeaderLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
        this.dates = new DateText(messages);
        this.strip = new AxisStrip(measurer, style, messages);
    }

    Group header(ChartFrame frame) {
        double height = style.axisHeight() + style.stripHeight();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Box.filled(
                0, 0, frame.totalWidth(), height, Fill.of(style.palette().band())));
        for (ChartColumns.Cell cell : frame.columns().cells()) {
            heading(cell, height, shapes);
        }
        double left = frame.columns().width();
        shapes.add(new Group(left, 0, frame.width(), height, axis(frame)));
        shapes.add(Ink.vertical(left, 0, height, style.palette().line(), style.hairline()));
        shapes.add(Ink.horizontal(height, 0, frame.totalWidth(), style.palette().line(), style.hairline()));
        return new Group(0, 0, frame.totalWidth(), height, shapes);
    }

    private void heading(ChartColumns.Cell cell, double height, List<Shape> shapes) {
        String words = messages.text("gantt.column." + cell.column().name().toLowerCase(Locale.ROOT));
        boolean right = cell.column() == Column.PERCENT;
        double x = right ? cell.x() + cell.width() - style.padding() : cell.x() + style.padding();
        shapes.add(Ink.text(
                x,
                height / 2,
                words,
                style.text(),
                style.palette().muted(),
                right ? Label.Align.RIGHT : Label.Align.LEFT));
        if (cell.x() > 0) {
            shapes.add(Ink.vertical(cell.x(), 0, height, style.palette().line(), style.hairline()));
        }
    }

    private List<Shape> axis(ChartFrame frame) {
        List<Shape> shapes = new ArrayList<>();
        List<Tier> tiers =
                AxisTiers.at(frame.scale().pointsPerDay(), style.label().size());
        double height = style.axisHeight() / tiers.size();
        for (int i = 0; i < tiers.size(); i++) {
            double top = i * height;
            boolean finest = i == tiers.size() - 1;
            for (Heading heading : Heading.covering(tiers.get(i), frame.firstDay(), frame.lastDay())) {
                cell(frame, heading, i == 0, finest, top, height, shapes);
            }
            shapes.add(Ink.horizontal(
                    top + height, 0, frame.width(), style.palette().line(), style.hairline()));
        }
        shapes.addAll(strip.marks(frame, style.axisHeight(), tiers.getLast() == Tier.DAY));
        return shapes;
    }

    private void cell(
            ChartFrame frame, Heading heading, boolean top, boolean finest, double y, double height, List<Shape> out) {
        double left = frame.x(heading.first());
        double right = frame.x(heading.until());
        double gap = style.padding() * 0.75;
        out.add(Ink.vertical(right, y, y + height, style.palette().line(), style.hairline()));
        for (String words : dates.heading(heading, top)) {
            double width = measurer.width(words, style.label());
            if (finest ? width + 2 <= right - left : width + 2 * gap <= right - left) {
                double middle = finest
                        ? (left + right) / 2
                        : Math.min(Math.max(left, 0) + gap, right - gap - width) + width / 2;
                out.add(Ink.text(
                        middle,
                        y + height / 2,
                        words,
                        style.label(),
                        finest && !top
                                ? style.palette().muted()
                                : style.palette().text(),
                        Label.Align.CENTER));
                return;
            }
        }
    }
}
