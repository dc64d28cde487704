package hengdao.gantt;

import hengdao.drawing.Point;
import java.util.List;

/** A link and the way it is drawn. */
public record DrawnLink(PlacedLink link, LinkRoute route) {

    /** The corners of its line, from the predecessor to the tip of the arrow. */
    public List<Point> points() {
        return route.points();
    }
}
