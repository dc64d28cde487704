package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What lies under the bars: shaded days off and the grid of the two finest tiers. */
final class DayGround {

    /** The least width of a day, in ems of the axis text, at which days off are shaded. */
    private static final double LEAST_DAY = 0.45;

    private final GanttStyle style;

    DayGround(GanttStyle style) {
        this.style = style;
    }

    /** Days off in the frame's slice, one box for each run of days. */
    List<Shape> shading(ChartFrame frame, double height) {
        List<Shape> shapes = new ArrayList<>();
        if (!frame.marks().shows(ChartLayer.DAYS_OFF)
                || frame.scale().pointsPerDay() < LEAST_DAY * style.label().size()) {
            return shapes;
        }
        Fill fill = Fill.of(style.palette().holiday());
        LocalDate last = frame.lastDay();
        LocalDate day = frame.firstDay();
        while (!day.isAfter(last)) {
            LocalDate from = day;
            while (!day.isAfter(last) && !frame.calendar().isWorkday(day)) {
                day = day.plusDays(1);
            }
            if (day.isAfter(from)) {
                shapes.add(Box.filled(frame.x(from), 0, frame.x(day) - frame.x(from), height, fill));
            } else {
                day = day.plusDays(1);
            }
        }
        return shapes;
    }

    /** Vertical lines that carry the headings' borders down through the rows. */
    List<Shape> grid(ChartFrame frame, double height) {
        List<Shape> shapes = new ArrayList<>();
        List<Tier> tiers = AxisTiers.at(frame.scale().pointsPerDay(), style);
        for (Tier tier : tiers.subList(tiers.size() - 2, tiers.size())) {
            boolean finest = tier == tiers.getLast();
            if (finest && tier == Tier.DAY) {
                continue;
            }
            for (Heading heading : Heading.covering(tier, frame.firstDay(), frame.lastDay())) {
                shapes.add(Ink.vertical(
                        frame.x(heading.until()),
                        0,
                        height,
                        finest ? style.palette().grid() : style.palette().line(),
                        style.hairline()));
            }
        }
        return shapes;
    }
}
