package hengdao.report.document;

import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;

/**
 * Measures text as office programs set it by default: with a space of a fifth of its size between Chinese and Latin
 * letters or figures, characters that stand closer only within a stretch of one script, and punctuation that ends a line
 * beyond its edge. Lines broken by it are those of the office file, so that a document has as many pages there as here.
 * Safe for several threads if the measurer it takes is.
 */
final class OfficeMeasurer implements TextMeasurer {

    /** As a share of the size of the characters, a convention of LibreOffice Writer; Word leaves about a quarter. */
    private static final double SPACE = 0.2;

    /** What may stand beyond the right edge at the end of a line (标点悬挂). */
    private static final String HANGING = "，。、；：！？";

    private static final int FIRST_WIDE = 0x2E80;

    private final TextMeasurer measurer;
    private final boolean hangs;
    private final double tightening;

    private OfficeMeasurer(TextMeasurer measurer, boolean hangs, double tightening) {
        this.measurer = measurer;
        this.hangs = hangs;
        this.tightening = tightening;
    }

    /** For what has no room beyond its edge, such as cells of tables. */
    static OfficeMeasurer bounded(TextMeasurer measurer) {
        return new OfficeMeasurer(measurer, false, 0);
    }

    /**
     * For paragraphs, where punctuation at the end of a line takes no room.
     *
     * @param tightening how much closer than their own size the characters stand, in points: so much less is the size of a
     *     style that is asked about
     */
    static OfficeMeasurer hanging(TextMeasurer measurer, double tightening) {
        return new OfficeMeasurer(measurer, true, tightening);
    }

    @Override
    public double width(String text, TextStyle style) {
        String counted = hangs && endsHanging(text) ? text.substring(0, text.length() - 1) : text;
        double size = style.size() + tightening;
        Changes changes = Changes.of(counted);
        double drawn = measurer.width(counted, style);
        double own = tightening == 0
                ? drawn
                : measurer.width(counted, new TextStyle(size, style.bold(), style.typeface()))
                        - tightening * (counted.codePointCount(0, counted.length()) - changes.stretches());
        return Math.max(drawn, own + SPACE * size * changes.spaced());
    }

    /** Whether it ends with punctuation behind a Chinese character or mark: LibreOffice lets none hang behind figures. */
    private static boolean endsHanging(String text) {
        int end = text.length() - 1;
        return end > 0 && HANGING.indexOf(text.charAt(end)) >= 0 && Changes.isWide(text.charAt(end - 1));
    }

    /**
     * Where a text changes between Chinese and Latin script.
     *
     * @param spaced how often letters or figures of both stand beside each other
     * @param stretches of one script; marks that belong to none go with what stands before them
     */
    private record Changes(int spaced, int stretches) {

        static Changes of(String text) {
            int spaced = 0;
            int stretches = 0;
            int before = -1;
            boolean wide = false;
            for (int i = 0; i < text.length(); ) {
                int codePoint = text.codePointAt(i);
                boolean starts = isWide(codePoint) ? !wide : isLetter(codePoint) && wide;
                if (starts || stretches == 0) {
                    stretches++;
                    wide = isWide(codePoint);
                }
                boolean mixed = (isChinese(before) && isLatin(codePoint)) || (isLatin(before) && isChinese(codePoint));
                if (before >= 0 && mixed) {
                    spaced++;
                }
                before = codePoint;
                i += Character.charCount(codePoint);
            }
            return new Changes(spaced, stretches);
        }

        private static boolean isWide(int codePoint) {
            return codePoint >= FIRST_WIDE;
        }

        private static boolean isLetter(int codePoint) {
            return codePoint < FIRST_WIDE && Character.isLetterOrDigit(codePoint);
        }

        private static boolean isChinese(int codePoint) {
            return codePoint >= 0 && Character.isIdeographic(codePoint);
        }

        private static boolean isLatin(int codePoint) {
            return codePoint > ' ' && codePoint < 0x250;
        }
    }
}
