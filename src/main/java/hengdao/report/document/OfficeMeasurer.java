package hengdao.report.document;

import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;

/**
 * Measures text as office programs set it by default: with a space of a fifth of its size between Chinese and Latin
 * letters or figures, and punctuation that ends a line beyond its edge. Lines broken by it are those of the office file, so that a document has as many pages there as here.
 * Safe for several threads if the measurer it takes is.
 */
final class OfficeMeasurer implements TextMeasurer {

    /** As a share of the size of the characters, a convention of LibreOffice Writer; Word leaves about a quarter. */
    private static final double SPACE = 0.2;

    /** What may stand beyond the right edge at the end of a line (标点悬挂). */
    private static final String HANGING = "，。、；：！？";

    private final TextMeasurer measurer;
    private final boolean hangs;

    private OfficeMeasurer(TextMeasurer measurer, boolean hangs) {
        this.measurer = measurer;
        this.hangs = hangs;
    }

    /** For what has no room beyond its edge, such as cells of tables. */
    static OfficeMeasurer bounded(TextMeasurer measurer) {
        return new OfficeMeasurer(measurer, false);
    }

    /** For paragraphs, where punctuation at the end of a line takes no room. */
    static OfficeMeasurer hanging(TextMeasurer measurer) {
        return new OfficeMeasurer(measurer, true);
    }

    @Override
    public double width(String text, TextStyle style) {
        int end = text.length() - 1;
        String counted = hangs && end > 0 && HANGING.indexOf(text.charAt(end)) >= 0 ? text.substring(0, end) : text;
        return measurer.width(counted, style) + SPACE * style.size() * changes(counted);
    }

    /** How often Chinese and Latin letters or figures stand beside each other. */
    private static int changes(String text) {
        int changes = 0;
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (before >= 0
                    && ((isChinese(before) && isLatin(codePoint)) || (isLatin(before) && isChinese(codePoint)))) {
                changes++;
            }
            before = codePoint;
            i += Character.charCount(codePoint);
        }
        return changes;
    }

    private static boolean isChinese(int codePoint) {
        return Character.isIdeographic(codePoint);
    }

    private static boolean isLatin(int codePoint) {
        return codePoint > ' ' && codePoint < 0x250;
    }
}
