package hengdao.gantt;

import hengdao.drawing.Point;

/** A straight piece of the progress line. */
record Slope(Point from, Point to) {

    /** Whether it passes through an area. */
    boolean crosses(Occupied.Area area) {
        double top = Math.max(Math.min(from.y(), to.y()), area.top());
        double bottom = Math.min(Math.max(from.y(), to.y()), area.bottom());
        if (top > bottom) {
            return false;
        }
        double one = at(top);
        double other = at(bottom);
        return Math.min(one, other) < area.right() && Math.max(one, other) > area.left();
    }

    private double at(double y) {
        double fall = to.y() - from.y();
        return fall == 0 ? from.x() : from.x() + (to.x() - from.x()) * (y - from.y()) / fall;
    }
}
