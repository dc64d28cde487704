package hengdao.drawing;

import java.util.List;

/**
 * A finished picture: the same one goes to the screen, to PDF, SVG, PNG and to the printer.
 *
 * @param width in points
 * @param height in points
 * @param shapes painted in this order
 */
public record Drawing(double width, double height, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
