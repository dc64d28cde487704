package hengdao.gantt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The places already taken by labels and marks. */
final class Occupied {

    /** A rectangle in points. */
    record Area(double left, double top, double right, double bottom) {
        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        /** The same with room on all sides. */
        Area grown(double by) {
            return new Area(left - by, top - by, right + by, bottom + by);
        }
    }

    private final List<Area> areas = new ArrayList<>();

    void add(Area area) {
        areas.add(area);
    }

    /** Takes the area and returns true, unless something is there already. */
    boolean addIfFree(Area area) {
        for (Area other : areas) {
            if (area.overlaps(other)) {
                return false;
            }
        }
        areas.add(area);
        return true;
    }

    /** Whether nothing else lies there than one area that is given up. */
    boolean isFree(Area area, Area givenUp) {
        for (Area other : areas) {
            if (!other.equals(givenUp) && area.overlaps(other)) {
                return false;
            }
        }
        return true;
    }

    /** All areas in the order in which they were taken. */
    List<Area> areas() {
        return Collections.unmodifiableList(areas);
    }
}
