package hengdao.gantt;

import hengdao.drawing.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What links run through: the bars, marks and labels of the rows drawn and the links laid before. Looking at a route
 * costs no more than the rows it passes.
 */
final class LinkGround {
    /** How near a line may come to a mark or to another link, in points. */
    private static final double CLEAR = 3;

    private static final double TOUCHED_MARK = 30;
    private static final double SHARED_RUN = 8;

    /** How many runs of other links are looked at in one row; beyond that it is crowded anyway. */
    private static final int MOST_RUNS = 12;

    private final List<DrawnRow> rows;
    private final List<List<Run>> runs = new ArrayList<>();

    /** A piece of a link in one row. */
    private record Run(Occupied.Area area, LinkEnd from, LinkEnd to) {
        boolean isOf(LinkEnd otherFrom, LinkEnd otherTo) {
            return same(from, otherFrom) || same(to, otherTo);
        }

        private static boolean same(LinkEnd one, LinkEnd other) {
            return one.side() == other.side()
                    && one.row().id().equals(other.row().id());
        }
    }

    /**
     * What a route costs; all but the bars in no unit.
     *
     * @param bars how many it crosses
     * @param touched the marks and links it comes too near to
     * @param way how far it goes and how often it turns
     */
    record Cost(int bars, double touched, double way) {
        static final Comparator<Cost> ORDER =
                Comparator.comparingInt(Cost::bars).thenComparingDouble(cost -> cost.touched() + cost.way());

        /** Whether nothing is in the way. */
        boolean isClear() {
            return bars == 0 && touched == 0;
        }
    }

    /**
     * @param rows from top to bottom
     */
    LinkGround(List<DrawnRow> rows) {
        this.rows = rows;
        rows.forEach(row -> runs.add(new ArrayList<>()));
    }

    /** How many bars a route crosses, and what else it comes upon. */
    Cost cost(LinkRoute route, LinkEnd from, LinkEnd to) {
        int bars = 0;
        double touched = 0;
        for (int i = 1; i < route.points().size(); i++) {
            Occupied.Area piece =
                    piece(route.points().get(i - 1), route.points().get(i));
            Occupied.Area near = piece.grown(CLEAR - 0.5);
            for (int row = first(near.top()); row < rows.size() && rows.get(row).top() < near.bottom(); row++) {
                bars += bars(rows.get(row), piece);
                touched += touched(rows.get(row), piece);
                touched += SHARED_RUN * shared(row, near, from, to);
            }
        }
        return new Cost(bars, touched, 4 * route.points().size() + 0.02 * route.length());
    }

    private static int bars(DrawnRow row, Occupied.Area piece) {
        int count = 0;
        for (Occupied.Area bar : row.bars()) {
            if (bar.overlaps(piece)) {
                count++;
            }
        }
        return count;
    }

    private static double touched(DrawnRow row, Occupied.Area piece) {
        double cost = 0;
        for (Occupied.Area mark : row.soft()) {
            if (mark.overlaps(piece)) {
                cost += TOUCHED_MARK;
            }
        }
        return cost;
    }

    private int shared(int row, Occupied.Area near, LinkEnd from, LinkEnd to) {
        int count = 0;
        for (Run run : runs.get(row)) {
            boolean alike = isUpright(run.area()) == isUpright(near);
            if (alike && run.area().overlaps(near) && !run.isOf(from, to)) {
                count++;
            }
        }
        return count;
    }

    /**
     * The place between two bounds at which an upright line from one height to another crosses the fewest bars, then
     * touches the least else, then is nearest to the place preferred.
     */
    double channel(double y1, double y2, double least, double most, double preferred, LinkEnd from, LinkEnd to) {
        double top = Math.min(y1, y2);
        double bottom = Math.max(y1, y2);
        Channels channels = new Channels(least, most, preferred, CLEAR);
        for (int row = first(top); row < rows.size() && rows.get(row).top() < bottom; row++) {
            DrawnRow drawn = rows.get(row);
            for (Occupied.Area bar : drawn.bars()) {
                if (bar.top() < bottom && bar.bottom() > top) {
                    channels.bar(bar.left(), bar.right());
                }
            }
            for (Occupied.Area mark : drawn.soft()) {
                if (mark.top() < bottom && mark.bottom() > top) {
                    channels.mark(mark.left(), mark.right(), TOUCHED_MARK);
                }
            }
            for (Run run : runs.get(row)) {
                if (isUpright(run.area()) && !run.isOf(from, to)) {
                    channels.mark(run.area().left() - CLEAR, run.area().right() + CLEAR, SHARED_RUN);
                }
            }
        }
        return channels.best();
    }

    /** Remembers a route, so that later ones keep off it. */
    void lay(LinkRoute route, LinkEnd from, LinkEnd to) {
        for (int i = 1; i < route.points().size(); i++) {
            Occupied.Area piece =
                    piece(route.points().get(i - 1), route.points().get(i));
            for (int row = first(piece.top());
                    row < rows.size() && rows.get(row).top() < piece.bottom();
                    row++) {
                if (runs.get(row).size() < MOST_RUNS) {
                    runs.get(row).add(new Run(piece, from, to));
                }
            }
        }
    }

    /** Whether neither a row's bars and marks nor a link stand in an area. */
    boolean isFree(Occupied.Area area) {
        for (int row = first(area.top()); row < rows.size() && rows.get(row).top() < area.bottom(); row++) {
            boolean taken = bars(rows.get(row), area) > 0
                    || touched(rows.get(row), area) > 0
                    || runs.get(row).stream().anyMatch(run -> run.area().overlaps(area));
            if (taken) {
                return false;
            }
        }
        return true;
    }

    /** The rows that a range of heights passes. */
    List<DrawnRow> rows(double top, double bottom) {
        int first = first(top);
        int end = first;
        while (end < rows.size() && rows.get(end).top() < bottom) {
            end++;
        }
        return rows.subList(first, end);
    }

    /** The place of the first row that ends below a height. */
    private int first(double y) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).bottom() > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isUpright(Occupied.Area area) {
        return area.bottom() - area.top() > area.right() - area.left();
    }

    /** A piece of line one point wide. */
    private static Occupied.Area piece(Point a, Point b) {
        double across = a.x() == b.x() ? 0.5 : 0;
        double down = 0.5 - across;
        return new Occupied.Area(
                Math.min(a.x(), b.x()) - across,
                Math.min(a.y(), b.y()) - down,
                Math.max(a.x(), b.x()) + across,
                Math.max(a.y(), b.y()) + down);
    }
}
