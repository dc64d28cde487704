package hengdao.gantt;

import java.util.ArrayList;
import java.util.List;

/** The places already taken by labels and marks. */
final class Occupied {

    /** A rectangle in points. */
    record Area(double left, double top, double right, double bottom) {
        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Area> areas = new ArrayList<>();

    void add(Area area) {
        areas.add(area);
    }

    /** Takes the area and returns true, unless something is there already. */
    boolean addIfFree(Area area) {
        if (areas.stream().anyMatch(area::overlaps)) {
            return false;
        }
        areas.add(area);
        return true;
    }
}
