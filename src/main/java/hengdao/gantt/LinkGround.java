package hengdao.gantt;

import java.util.Comparator;
import java.util.List;

/** What one link runs through: the bars, marks and labels of the rows near it. */
final class LinkGround {
    /** How near a line may come to a mark, in points. */
    private static final double CLEAR = 3;

    private static final double TOUCHED_MARK = 30;

    private final DrawnRows rows;
    private final double clear;

    /**
     * What a route costs; all but the bars in no unit.
     *
     * @param bars how many it crosses
     * @param touched the marks it comes too near to
     * @param way how far it goes and how often it turns
     */
    record Cost(int bars, double touched, double way) {
        static final Comparator<Cost> ORDER =
                Comparator.comparingInt(Cost::bars).thenComparingLong(Cost::rounded);

        /** All but the bars, to hundredths: ways as good as each other stay so wherever the chart is scrolled to. */
        private long rounded() {
            return Math.round(100 * (touched + way));
        }

        /** Whether nothing is in the way. */
        boolean isClear() {
            return bars == 0 && touched == 0;
        }
    }

    /**
     * @param rows from top to bottom
     * @param aside how far from the nearest free place the link keeps, in points, so that others find room there
     */
    LinkGround(List<DrawnRow> rows, double aside) {
        this.rows = new DrawnRows(rows);
        this.clear = CLEAR + aside;
    }

    /** How many bars a route crosses, and what else it comes upon. */
    Cost cost(LinkRoute route) {
        int bars = 0;
        double touched = 0;
        for (int i = 1; i < route.points().size(); i++) {
            Occupied.Area piece =
                    LinkRoute.piece(route.points().get(i - 1), route.points().get(i));
            for (DrawnRow row : rows.between(piece.top(), piece.bottom())) {
                bars += crossed(row.bars(), piece);
                touched += TOUCHED_MARK * crossed(row.soft(), piece);
            }
        }
        return new Cost(bars, touched, 4 * route.points().size() + 0.02 * route.length());
    }

    private static int crossed(List<Occupied.Area> areas, Occupied.Area piece) {
        int count = 0;
        for (Occupied.Area area : areas) {
            if (area.overlaps(piece)) {
                count++;
            }
        }
        return count;
    }

    /**
     * The place between two bounds at which an upright line from one height to another crosses the fewest bars, then
     * touches the least else, then is nearest to the place preferred.
     */
    double channel(double y1, double y2, double least, double most, double preferred) {
        double top = Math.min(y1, y2);
        double bottom = Math.max(y1, y2);
        Channels channels = new Channels(least, most, preferred, clear);
        for (DrawnRow drawn : rows.between(top, bottom)) {
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
        }
        return channels.best();
    }
}
