package hengdao.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the place for an upright line that crosses the fewest bars; its time grows with what was told, times its log. */
final class Channels {
    private static final double PER_POINT = 0.05;

    private final double least;
    private final double most;
    private final double preferred;
    private final double clear;
    private final List<Change> changes = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();

    /** What begins or ends to be crossed right of a place. */
    private record Change(double x, int bars, double soft) {
        boolean begins() {
            return bars > 0 || soft > 0;
        }
    }

    /**
     * @param clear how far from an edge the line goes past it
     */
    Channels(double least, double most, double preferred, double clear) {
        this.least = least;
        this.most = most;
        this.preferred = Math.clamp(preferred, least, most);
        this.clear = clear;
        places.add(this.preferred);
    }

    void bar(double left, double right) {
        add(left, right, 1, 0);
        mark(left, right, 2);
    }

    void mark(double left, double right, double soft) {
        add(left - clear, right + clear, 0, soft);
    }

    private void add(double left, double right, int bars, double soft) {
        if (right <= least || left >= most) {
            return;
        }
        changes.add(new Change(left, bars, soft));
        changes.add(new Change(right, -bars, -soft));
        place(left);
        place(right);
    }

    private void place(double x) {
        if (x > least && x < most) {
            places.add(x);
        }
    }

    double best() {
        changes.sort(Comparator.comparingDouble(Change::x).thenComparing(Change::begins));
        places.sort(Comparator.naturalOrder());
        double best = preferred;
        int fewest = Integer.MAX_VALUE;
        double lowest = Double.MAX_VALUE;
        int next = 0;
        int bars = 0;
        double soft = 0;
        for (double x : places) {
            while (next < changes.size() && isPassed(changes.get(next), x)) {
                bars += changes.get(next).bars();
                soft += changes.get(next).soft();
                next++;
            }
            double cost = soft + PER_POINT * Math.abs(x - preferred);
            if (bars < fewest || (bars == fewest && cost < lowest)) {
                fewest = bars;
                lowest = cost;
                best = x;
            }
        }
        return best;
    }

    /** Whether a change counts at a place: what ends there is left, what begins there is not yet entered. */
    private static boolean isPassed(Change change, double x) {
        return change.begins() ? change.x() < x : change.x() <= x;
    }
}
