package hengdao.drawing;

import org.jspecify.annotations.Nullable;

/**
 * The bundled font in one size and weight.
 *
 * @param size in points
 */
public record TextStyle(double size, boolean bold) {

    /** As that of a record; written out because widths are looked up by it thousands of times a second. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof TextStyle style && style.size == size && style.bold == bold);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(size) + Boolean.hashCode(bold);
    }
}
