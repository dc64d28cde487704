package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/** Column headings on the left, the tiers of the time axis on the right; and the axis again below the rows. */
final class HeaderLayout {
    private static final double LINE_HEIGHT = 1.3;

    private final TextMeasurer measurer;
    private final TextFlow flow;
    private final GanttStyle style;
    private final Messages messages;
    private final DateText dates;
    private final AxisStrip strip;

    HeaderLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.flow = new TextFlow(measurer);
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

    /** How high the axis below the rows is: there is one where the progress line comes down to it. */
    double footHeight(ChartMarks marks) {
        return marks.shows(ChartLayer.PROGRESS_LINE) ? style.axisHeight() : 0;
    }

    /** The tiers of the axis the other way round, the finest next to the rows, with the place of the status date. */
    Group foot(ChartFrame frame) {
        double height = footHeight(frame.marks());
        double left = frame.columns().width();
        List<Tier> tiers = AxisTiers.at(frame.scale().pointsPerDay(), style);
        double each = height / tiers.size();
        List<Shape> axis = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            tier(frame, tiers, i, (tiers.size() - 1 - i) * each, each, axis);
        }
        double x = frame.statusX();
        if (x >= 0 && x <= frame.width()) {
            double half = style.stripHeight() / 6;
            Rgb color = style.palette().statusLine();
            axis.add(Ink.triangle(
                    new Point(x - half, 1.5 * half), new Point(x, 0), new Point(x + half, 1.5 * half), color));
        }
        return new Group(
                0,
                0,
                frame.totalWidth(),
                height,
                List.of(
                        Box.filled(
                                0,
                                0,
                                frame.totalWidth(),
                                height,
                                Fill.of(style.palette().band())),
                        new Group(left, 0, frame.width(), height, axis),
                        Ink.vertical(left, 0, height, style.palette().line(), style.hairline()),
                        Ink.horizontal(0, 0, frame.totalWidth(), style.palette().line(), style.hairline())));
    }

    private void heading(ChartColumns.Cell cell, double height, List<Shape> shapes) {
        boolean right = cell.column().isFigure();
        double x = right ? cell.x() + cell.width() - style.padding() : cell.x() + style.padding();
        double room = cell.width() - 2 * style.padding();
        double step = style.text().size() * LINE_HEIGHT;
        List<String> lines = heading(cell.column().heading(messages), room);
        double first = height / 2 - (lines.size() - 1) * step / 2;
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(Ink.text(
                    x,
                    first + i * step,
                    lines.get(i),
                    style.text(),
                    style.palette().muted(),
                    right ? Label.Align.RIGHT : Label.Align.LEFT));
        }
        if (cell.x() > 0) {
            shapes.add(Ink.vertical(cell.x(), 0, height, style.palette().line(), style.hairline()));
        }
    }

    /** In one line, else one for each word, else as it comes. */
    private List<String> heading(String words, double room) {
        List<String> each = List.of(words.split(" "));
        boolean one = measurer.width(words, style.text()) <= room;
        boolean two = each.size() == 2 && each.stream().allMatch(word -> measurer.width(word, style.text()) <= room);
        return two && !one ? each : flow.wrap(words, style.text(), room, 2);
    }

    private List<Shape> axis(ChartFrame frame) {
        List<Shape> shapes = new ArrayList<>();
        List<Tier> tiers = AxisTiers.at(frame.scale().pointsPerDay(), style);
        double height = style.axisHeight() / tiers.size();
        for (int i = 0; i < tiers.size(); i++) {
            tier(frame, tiers, i, i * height, height, shapes);
        }
        shapes.addAll(strip.marks(frame, style.axisHeight()));
        return shapes;
    }

    private void tier(ChartFrame frame, List<Tier> tiers, int index, double y, double height, List<Shape> out) {
        List<Heading> headings = Heading.covering(tiers.get(index), frame.firstDay(), frame.lastDay());
        boolean finest = index == tiers.size() - 1;
        int form = form(frame, headings, index == 0, finest);
        for (Heading heading : headings) {
            double left = frame.x(heading.first());
            double right = frame.x(heading.until());
            out.add(Ink.vertical(right, y, y + height, style.palette().line(), style.hairline()));
            List<String> forms = dates.heading(heading, index == 0);
            double middle = (left + right) / 2;
            int shown = form;
            if (!finest) {
                double gap = style.padding() * 0.75;
                double start = Math.max(left, 0) + gap;
                double room = Math.min(right, frame.width()) - start;
                shown = shortened(forms, form, room);
                middle = start + (shown < forms.size() ? measurer.width(forms.get(shown), style.label()) / 2 : 0);
            }
            if (finest && style.labelsInSlice()) {
                double start = Math.max(left, 0);
                double end = Math.min(right, frame.width());
                boolean whole = start <= left && end >= right;
                shown = whole ? form : shortened(forms, form, end - start - 2);
                double half = shown < forms.size() ? measurer.width(forms.get(shown), style.label()) / 2 : 0;
                middle = whole
                        ? middle
                        : Math.clamp(middle, start + 1 + half, Math.max(start + 1 + half, end - 1 - half));
            }
            if (shown >= forms.size()) {
                continue;
            }
            Rgb color = finest ? style.palette().muted() : style.palette().text();
            out.add(Ink.text(middle, y + height / 2, forms.get(shown), style.label(), color, Label.Align.CENTER));
        }
        out.add(Ink.horizontal(y + height, 0, frame.width(), style.palette().line(), style.hairline()));
    }

    /** The fullest wording, from a given one on, that fits what of a division is in view. */
    private int shortened(List<String> forms, int from, double room) {
        int form = from;
        while (form < forms.size() && measurer.width(forms.get(form), style.label()) > room) {
            form++;
        }
        return form;
    }

    /** The fullest wording that fits every heading of the tier, so that all of them speak alike. */
    private int form(ChartFrame frame, List<Heading> headings, boolean top, boolean finest) {
        double gap = finest ? 1 : style.padding() * 0.75;
        int form = 0;
        for (Heading heading : headings) {
            double room = frame.x(heading.until()) - frame.x(heading.first()) - 2 * gap;
            List<String> forms = dates.heading(heading, top);
            form = shortened(forms, form, room);
        }
        return form;
    }
}
