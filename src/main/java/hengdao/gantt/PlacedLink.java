package hengdao.gantt;

import hengdao.model.DependencyType;
import java.util.List;

/**
 * A link whose ends are rows of one picture or lie above or below it.
 *
 * @param from the predecessor's row
 * @param fromTop its top in points from the top of the first row given to the layout, negative above it
 * @param to the successor's row
 * @param toTop its top, likewise
 * @param critical whether both ends and the link between them have no float
 * @param lane which of some lines beside each other it is, from 0
 * @param near the rows it goes round where it can, from top to bottom, its ends among them; {@link NearRows} says which
 */
public record PlacedLink(
        GanttRow from,
        double fromTop,
        double fromHeight,
        GanttRow to,
        double toTop,
        double toHeight,
        DependencyType type,
        int lagWorkdays,
        boolean critical,
        int lane,
        List<PlacedRow> near) {
    public PlacedLink {
        near = List.copyOf(near);
    }
}
