package hengdao.schedule;

import java.util.Arrays;

/**
 * Adds up plans by the days on which they begin or cease to rise, so that a sum takes a few steps for each plan and one
 * for each day. Used again and again by one thread.
 */
final class RiseSum {

    private static final int MARGIN = 512;

    private final Workdays workdays;
    /** The epoch day of the first place of the arrays. */
    private long origin;

    private double[] slopes = new double[0];
    private double[] steps = new double[0];
    private double base;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    RiseSum(Workdays workdays) {
        this.workdays = workdays;
    }

    /** Adds what there is before any rise. */
    void base(double value) {
        base += value;
    }

    /** Adds an even rise over the workdays after one epoch day through another; at once on the latter if there are none. */
    void way(long after, long through, double amount) {
        int days = workdays.ordinal(through) - workdays.ordinal(after);
        if (days == 0) {
            step(through, amount);
        } else {
            slope(after + 1, amount / days);
            slope(through + 1, -amount / days);
        }
    }

    /** From that epoch day on every workday adds so much more. */
    void slope(long day, double more) {
        int place = place(day);
        slopes[place] += more;
    }

    /** That epoch day adds so much, workday or not. */
    void step(long day, double amount) {
        int place = place(day);
        steps[place] += amount;
    }

    /** The sum divided by {@code weights}, nothing if they are 0; the next sum begins with nothing. */
    RiseCurve average(double weights) {
        double share = weights > 0 ? 1 / weights : 0;
        RiseCurve average = first > last
                ? new RiseCurve(workdays, base * share, new int[0], new double[0], new double[0])
                : curve(share);
        clear();
        return average;
    }

    private RiseCurve curve(double share) {
        int from = (int) (first - origin);
        int through = (int) (last - origin);
        int count = 0;
        for (int i = from; i <= through; i++) {
            if (slopes[i] != 0 || steps[i] != 0) {
                count++;
            }
        }
        int[] days = new int[count];
        double[] more = new double[count];
        double[] at = new double[count];
        int next = 0;
        for (int i = from; i <= through; i++) {
            if (slopes[i] != 0 || steps[i] != 0) {
                days[next] = (int) (origin + i);
                more[next] = slopes[i] * share;
                at[next] = steps[i] * share;
                next++;
            }
        }
        return new RiseCurve(workdays, base * share, days, more, at);
    }

    private void clear() {
        if (first <= last) {
            Arrays.fill(slopes, (int) (first - origin), (int) (last - origin) + 1, 0);
            Arrays.fill(steps, (int) (first - origin), (int) (last - origin) + 1, 0);
        }
        base = 0;
        first = Long.MAX_VALUE;
        last = Long.MIN_VALUE;
    }

    private int place(long day) {
        if (day < origin || day >= origin + slopes.length) {
            makeRoom(day);
        }
        first = Math.min(first, day);
        last = Math.max(last, day);
        return (int) (day - origin);
    }

    private void makeRoom(long day) {
        boolean empty = slopes.length == 0;
        long from = (empty ? day : Math.min(origin, day)) - (empty || day < origin ? MARGIN : 0);
        long to = (empty ? day : Math.max(origin + slopes.length, day)) + MARGIN;
        double[] widerSlopes = new double[Math.toIntExact(to - from)];
        double[] widerSteps = new double[widerSlopes.length];
        if (!empty) {
            System.arraycopy(slopes, 0, widerSlopes, (int) (origin - from), slopes.length);
            System.arraycopy(steps, 0, widerSteps, (int) (origin - from), steps.length);
        }
        slopes = widerSlopes;
        steps = widerSteps;
        origin = from;
    }
}
