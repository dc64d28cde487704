package hengdao.drawing;

import org.jspecify.annotations.Nullable;

/**
 * Widths in the bundled Noto Sans SC, without kerning, so that PDF, AWT and the window agree; characters the font lacks
 * are as wide as the mark that stands for them. A weight is read when it is first asked for (a few milliseconds). Safe
 * for use by several threads.
 */
public final class FontTextMeasurer implements TextMeasurer {
    private final Weight regular = new Weight(BundledFont.REGULAR);
    private final Weight bold = new Weight(BundledFont.BOLD);

    @Override
    public double width(String text, TextStyle style) {
        return face(style).width(text) * style.size();
    }

    /** The text as every painter draws it: characters the bundled font lacks replaced by 〓. */
    public String shown(String text, TextStyle style) {
        return face(style).shown(text);
    }

    /** The left edge of a label, in points, whatever its alignment. */
    double left(Label label) {
        double width = width(label.text(), label.style());
        return switch (label.align()) {
            case LEFT -> label.x();
            case CENTER -> label.x() - width / 2;
            case RIGHT -> label.x() - width;
        };
    }

    private FontFace face(TextStyle style) {
        return style.bold() ? bold.face() : regular.face();
    }

    private static final class Weight {
        private final BundledFont font;
        private volatile @Nullable FontFace face;

        Weight(BundledFont font) {
            this.font = font;
        }

        FontFace face() {
            FontFace known = face;
            return known != null ? known : read();
        }

        private synchronized FontFace read() {
            FontFace known = face;
            if (known == null) {
                known = font.face();
                face = known;
            }
            return known;
        }
    }
}
