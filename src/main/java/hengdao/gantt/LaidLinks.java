package hengdao.gantt;

import hengdao.drawing.Point;
import java.util.ArrayList;
import java.util.List;

/** What stands in the rows drawn once links have been laid through them; looking at a place costs no more than its rows. */
final class LaidLinks {
    /** How many pieces of links are noted in one row; beyond that it is crowded anyway. */
    private static final int MOST_PIECES = 24;

    private final DrawnRows rows;
    private final List<List<Occupied.Area>> pieces = new ArrayList<>();

    LaidLinks(DrawnRows rows) {
        this.rows = rows;
        for (int row = 0; row < rows.size(); row++) {
            pieces.add(new ArrayList<>());
        }
    }

    /** Notes where a link runs. */
    void lay(LinkRoute route) {
        for (int i = 1; i < route.points().size(); i++) {
            Point from = route.points().get(i - 1);
            Occupied.Area piece = LinkRoute.piece(from, route.points().get(i));
            for (int row = rows.first(piece.top()); row < rows.end(piece.bottom()); row++) {
                if (pieces.get(row).size() < MOST_PIECES) {
                    pieces.get(row).add(piece);
                }
            }
        }
    }

    /** Whether neither a row's bars and marks nor a link stand in an area. */
    boolean isFree(Occupied.Area area) {
        for (int row = rows.first(area.top()); row < rows.end(area.bottom()); row++) {
            DrawnRow drawn = rows.get(row);
            boolean taken = drawn.bars().stream().anyMatch(area::overlaps)
                    || drawn.soft().stream().anyMatch(area::overlaps)
                    || pieces.get(row).stream().anyMatch(area::overlaps);
            if (taken) {
                return false;
            }
        }
        return true;
    }

    /** The rows that a range of heights passes. */
    List<DrawnRow> rows(double top, double bottom) {
        return rows.between(top, bottom);
    }
}
