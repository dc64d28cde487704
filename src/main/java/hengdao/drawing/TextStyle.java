package hengdao.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A typeface in one size and weight.
 *
 * @param size in points
 * @param bold whether the bundled font is bold; a typeface of the PC has its own weight
 */
public record TextStyle(double size, boolean bold, Typeface typeface) {

    /** The bundled font. */
    public TextStyle(double size, boolean bold) {
        this(size, bold, Typeface.SANS);
    }

    /** As that of a record; written out because widths are looked up by it thousands of times a second. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TextStyle style
                        && style.size == size
                        && style.bold == bold
                        && style.typeface == typeface);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(size) + (bold ? 1 : 0) + 2 * typeface.ordinal();
    }
}
