package hengdao.gantt;

import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.List;

/** Values at the left of curves, and two tiers of time below them. */
final class CurveAxes {

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final DateText dates;
    private final double em;

    CurveAxes(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.dates = new DateText(messages);
        this.em = style.label().size();
    }

    void add(CurveRoom room, List<Shape> out) {
        ChartPalette palette = style.palette();
        for (double mark : room.axis().marks()) {
            double y = room.y(mark);
            out.add(Ink.horizontal(y, room.left(), room.right(), palette.grid(), style.hairline()));
            String words = ValueAxis.text(mark);
            out.add(Ink.text(room.left() - em / 2, y, words, style.label(), palette.muted(), Label.Align.RIGHT));
        }
        List<Tier> tiers = tiers(room.scale());
        for (int row = 0; row < tiers.size(); row++) {
            tier(tiers.get(row), row, room, out);
        }
        out.add(Ink.horizontal(room.bottom(), room.left(), room.right(), palette.line(), style.hairline()));
    }

    private void tier(Tier tier, int row, CurveRoom room, List<Shape> out) {
        ChartPalette palette = style.palette();
        double top = room.bottom() + row * em * 1.4;
        for (Heading heading :
                Heading.covering(tier, room.scale().first(), room.scale().last())) {
            double from = Math.max(room.left() + room.scale().x(heading.first()), room.left());
            double until = Math.min(room.left() + room.scale().x(heading.until()), room.right());
            if (!heading.first().isBefore(room.scale().first())) {
                double foot = top + em * (row == 0 ? 0.4 : 1.4);
                out.add(Ink.vertical(from, room.bottom(), foot, palette.line(), style.hairline()));
            }
            dates.heading(heading, row > 0).stream()
                    .filter(words -> measurer.width(words, style.label()) <= until - from - 2)
                    .findFirst()
                    .ifPresent(words -> out.add(Ink.text(
                            (from + until) / 2,
                            top + em * 0.9,
                            words,
                            style.label(),
                            palette.muted(),
                            Label.Align.CENTER)));
        }
    }

    /** The finest division that can be read, and the one above it. */
    private List<Tier> tiers(TimeScale scale) {
        double day = scale.pointsPerDay() / em;
        if (day * 10 > 3.5) {
            return List.of(Tier.TEN_DAY, Tier.MONTH);
        }
        return List.of(day * 30 > 2.4 ? Tier.MONTH : Tier.QUARTER, Tier.YEAR);
    }
}
