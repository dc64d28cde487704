package hengdao.drawing;

import java.util.List;

/**
 * Shapes with an origin of their own at (x, y), clipped to width × height.
 */
public record Group(double x, double y, double width, double height, List<Shape> shapes) implements Shape {
    public Group {
        shapes = List.copyOf(shapes);
    }
}
