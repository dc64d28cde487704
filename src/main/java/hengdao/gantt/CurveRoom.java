package hengdao.gantt;

import hengdao.drawing.Point;
import hengdao.schedule.CurvePoint;

/** Where curves stand, in points: a time scale across and an axis of values up. */
record CurveRoom(double left, double right, double top, double bottom, TimeScale scale, ValueAxis axis) {

    double x(CurvePoint point) {
        return left + scale.x(point.date().toEpochDay() + 1.0);
    }

    double y(double value) {
        return bottom - axis.share(value) * (bottom - top);
    }

    Point at(CurvePoint point) {
        return new Point(x(point), y(point.value()));
    }
}
