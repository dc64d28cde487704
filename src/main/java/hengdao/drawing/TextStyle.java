package hengdao.drawing;

/**
 * The bundled font in one size and weight.
 *
 * @param size in points
 */
public record TextStyle(double size, boolean bold) {}
