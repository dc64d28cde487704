package hengdao.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which rows to fold so that the tree is open to a level. */
public final class Folds {

    private Folds() {}

    /** How many levels the rows have, 0 without rows. */
    public static int levels(ChartRows rows) {
        return rows.stream().mapToInt(row -> row.depth() + 1).max().orElse(0);
    }

    /** The rows to fold so that the first {@code level} levels are seen, 1 for the outermost only. */
    public static List<UUID> toLevel(ChartRows rows, int level) {
        List<UUID> folded = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            if (rows.holds(place) && rows.get(place).depth() >= level - 1) {
                folded.add(rows.get(place).id());
            }
        }
        return folded;
    }
}
