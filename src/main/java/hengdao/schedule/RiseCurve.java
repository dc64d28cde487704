package hengdao.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plan as the days on which its rise changes: by how much per workday from then on, and how far at once. Immutable. */
final class RiseCurve implements Rise {

    private final Workdays workdays;
    private final double before;
    private final int[] days;
    private final double[] slopes;
    private final double[] steps;

    /** Takes over the arrays; {@code days} are ascending epoch days, {@code before} is the value before the first. */
    RiseCurve(Workdays workdays, double before, int[] days, double[] slopes, double[] steps) {
        this.workdays = workdays;
        this.before = before;
        this.days = days;
        this.slopes = slopes;
        this.steps = steps;
    }

    @Override
    public void addTo(RiseSum sum, double weight) {
        sum.base(before * weight);
        for (int i = 0; i < days.length; i++) {
            sum.slope(days[i], slopes[i] * weight);
            sum.step(days[i], steps[i] * weight);
        }
    }

    /** The value at the end of an epoch day. */
    double at(long day) {
        double value = before;
        double slope = 0;
        int passed = 0;
        for (int i = 0; i < days.length && days[i] <= day; i++) {
            int ordinal = workdays.ordinal(days[i] - 1L);
            value += slope * (ordinal - passed) + steps[i];
            slope += slopes[i];
            passed = ordinal;
        }
        return value + slope * (workdays.ordinal(day) - passed);
    }

    /** The first epoch day by whose end a plan that never falls has come to a value; the last day of change if none. */
    long reaches(double wanted) {
        double value = before;
        double slope = 0;
        int passed = 0;
        for (int i = 0; i < days.length; i++) {
            int ordinal = workdays.ordinal(days[i] - 1L);
            double until = value + slope * (ordinal - passed);
            if (until >= wanted && i > 0) {
                return dayOf(passed, slope, wanted - value, days[i - 1]);
            }
            value = until + steps[i];
            slope += slopes[i];
            passed = ordinal;
            if (value >= wanted) {
                return days[i];
            }
        }
        return days.length == 0 ? LocalDate.MIN.toEpochDay() : days[days.length - 1];
    }

    /** The values between which it rises evenly, ascending by date. */
    List<CurvePoint> corners() {
        List<CurvePoint> corners = new ArrayList<>();
        for (int day : days) {
            add(corners, day - 1L);
            add(corners, day);
        }
        return corners;
    }

    private void add(List<CurvePoint> corners, long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        if (corners.isEmpty() || date.isAfter(corners.getLast().date())) {
            corners.add(new CurvePoint(date, at(day)));
        }
    }

    /** As {@link PlanCurve#daysAbove(double, LocalDate)}, for a plan that never falls. */
    int daysAbove(double value, LocalDate date) {
        if (days.length == 0) {
            return 0;
        }
        LocalDate first = LocalDate.ofEpochDay(days[0] - 1L);
        return PlanCurve.daysAbove(day -> at(day.toEpochDay()), value, first, date);
    }

    private long dayOf(int passed, double slope, double missing, long earliest) {
        int workday = passed + Math.max(1, (int) Math.ceil(missing / slope - 1e-9));
        return Math.max(earliest, workdays.day(workday).toEpochDay());
    }
}
