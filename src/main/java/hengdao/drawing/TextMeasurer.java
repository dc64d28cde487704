package hengdao.drawing;

/** Widths of text, the same for screen and paper; safe for use by several threads. */
public interface TextMeasurer {

    /** The advance width of a line of text, in points. */
    double width(String text, TextStyle style);

    /** The distance from the base line to the top of Chinese characters, in points. */
    default double ascent(TextStyle style) {
        return style.size() * 0.88;
    }
}
