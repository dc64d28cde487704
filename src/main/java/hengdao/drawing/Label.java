package hengdao.drawing;

/**
 * One line of text.
 *
 * @param x the left edge, centre or right edge, as {@code align} says
 * @param baseline y of the base line
 */
public record Label(double x, double baseline, String text, TextStyle style, Rgb color, Align align) implements Shape {

    /** Which part of the text stands at x. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }
}
