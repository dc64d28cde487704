package hengdao.gantt;

import hengdao.drawing.Point;
import org.jspecify.annotations.Nullable;

/**
 * The shapes that the way of one link can have, each given the place of its upright line. Between rows it runs a little
 * above the rule, so that it is not taken for it.
 */
final class LinkWays {
    /** How far a way may lead beside both ends, in heights of a plan bar. */
    private static final double REACH = 40;

    private final LinkEnd from;
    private final LinkEnd to;
    private final Range sheet;
    private final GanttStyle style;
    private final boolean down;
    private final double leaving;
    private final double entering;
    private final double aside;
    private final double upper;
    private final double lower;

    /** Where a line may stand, in points. */
    record Range(double least, double most) {

        /** The part that lies within another range; the whole where there is none. */
        Range within(Range other) {
            double from = Math.max(least, other.least);
            double until = Math.min(most, other.most);
            return from <= until ? new Range(from, until) : this;
        }
    }

    /**
     * @param lane which of some lines beside each other it is, from 0
     * @param sheet what a way must not leave for nothing
     */
    LinkWays(LinkEnd from, LinkEnd to, int lane, Range sheet, GanttStyle style) {
        this.from = from;
        this.to = to;
        this.sheet = sheet;
        this.style = style;
        down = to.y() >= from.y();
        leaving = from.x() + from.side() * style.planHeight() * 0.75;
        entering = to.x() + to.side() * (arrow(style) + style.planHeight() * 0.375);
        aside = aside(lane, style);
        double aboveRule = style.planHeight() * (0.3 + 0.13 * lane);
        upper = (down ? from.bottom() : from.top()) - aboveRule;
        lower = (down ? to.top() : to.bottom()) - aboveRule;
    }

    /** The length of an arrow head, in points. */
    static double arrow(GanttStyle style) {
        return style.planHeight() * 0.75;
    }

    /** How far the line of a lane keeps from where it would run alone, in points. */
    static double aside(int lane, GanttStyle style) {
        return lane * style.planHeight() * 0.375;
    }

    /** The place beside the end that the link leaves. */
    double leaving() {
        return leaving + from.side() * aside;
    }

    /** The place beside the end that the link enters, with room for the arrow. */
    double entering() {
        return entering + to.side() * aside;
    }

    /** The height between rows directly beyond the predecessor's row. */
    double upper() {
        return upper;
    }

    /** The height between rows directly before the successor's row. */
    double lower() {
        return lower;
    }

    private double reach() {
        return REACH * style.planHeight();
    }

    /** Where the only upright line of a way may stand; null where the ends leave no room. */
    @Nullable
    Range one() {
        double least = Math.min(from.x(), to.x()) - reach();
        double most = Math.max(from.x(), to.x()) + reach();
        if (from.side() > 0) {
            least = leaving;
        } else {
            most = leaving;
        }
        if (to.side() > 0) {
            least = Math.max(least, entering);
        } else {
            most = Math.min(most, entering);
        }
        return least <= most ? new Range(least, most).within(sheet) : null;
    }

    /** Where a line may stand on the side of an end. */
    Range beside(LinkEnd end, double nearest) {
        double farthest = nearest + end.side() * reach();
        return new Range(Math.min(nearest, farthest), Math.max(nearest, farthest)).within(sheet);
    }

    /** Where a line that goes round may stand. */
    Range any() {
        return new Range(Math.min(from.x(), to.x()) - reach(), Math.max(from.x(), to.x()) + reach()).within(sheet);
    }

    /** Where a way may drop onto the successor's bar; null if it has no bar or is too far back. */
    @Nullable
    Range drop() {
        boolean falls = from.side() > 0
                && to.side() < 0
                && !to.row().milestone()
                && to.x() == to.places().left();
        double least = Math.max(leaving, to.x() + style.planHeight() * 0.375);
        double most = Math.min(to.x() + 2 * style.planHeight(), to.places().right() - style.planHeight() * 0.375);
        return falls && least <= most ? new Range(least, most) : null;
    }

    LinkRoute one(double x) {
        return LinkRoute.through(start(), new Point(x, from.y()), new Point(x, to.y()), end());
    }

    LinkRoute drop(double x) {
        BarPlaces bar = to.places();
        boolean overActual = bar.hasActual() && x < bar.actualRight();
        double under = overActual ? bar.actualTop() + bar.actualHeight() : bar.baselineTop() + bar.baselineHeight();
        return LinkRoute.through(start(), new Point(x, from.y()), new Point(x, down ? bar.planTop() : under));
    }

    /** Along the predecessor's side first, then between rows to the successor. */
    LinkRoute late(double x) {
        return round(x, x);
    }

    /** Between rows first, then along the successor's side. */
    LinkRoute early(double x) {
        return LinkRoute.through(
                start(),
                new Point(leaving(), from.y()),
                new Point(leaving(), upper),
                new Point(x, upper),
                new Point(x, to.y()),
                end());
    }

    /** Between rows to an upright line anywhere, and back between rows. */
    LinkRoute round(double x) {
        return round(leaving(), x);
    }

    private LinkRoute round(double first, double x) {
        return LinkRoute.through(
                start(),
                new Point(first, from.y()),
                new Point(first, upper),
                new Point(x, upper),
                new Point(x, lower),
                new Point(entering(), lower),
                new Point(entering(), to.y()),
                end());
    }

    /** The way without any regard for what lies there. */
    LinkRoute plain() {
        Range one = one();
        if (one != null) {
            return one(Math.clamp(leaving(), one.least(), one.most()));
        }
        Range drop = drop();
        return drop != null ? drop(Math.min(drop.least() + aside, drop.most())) : late(leaving());
    }

    private Point start() {
        return new Point(from.x(), from.y());
    }

    private Point end() {
        return new Point(to.x(), to.y());
    }
}
