package hengdao.drawing;

/** How the inside of a shape is painted. */
public sealed interface Fill {

    /** One colour. */
    record Solid(Rgb color) implements Fill {}

    /**
     * Diagonal lines (45°) that a black-and-white copier keeps.
     *
     * @param ground behind the lines
     * @param spacing between lines, in points
     * @param lineWidth in points
     */
    record Hatch(Rgb line, Rgb ground, double spacing, double lineWidth) implements Fill {}

    static Fill of(Rgb color) {
        return new Solid(color);
    }
}
