package hengdao.drawing;

import java.util.Arrays;

/** Which characters a font has, and their advance widths; never changes once read. */
final class FontFace {
    private static final int PAGE = 256;
    private static final short[] EMPTY = new short[0];

    private final int unitsPerEm;
    private final short[][] pages;

    /** Takes widths by code point / 256 and code point % 256; an empty page or a negative width: no such character. */
    private FontFace(int unitsPerEm, short[][] pages) {
        this.unitsPerEm = unitsPerEm;
        this.pages = pages;
    }

    boolean has(int codePoint) {
        short[] page = pages[codePoint / PAGE];
        return page.length > 0 && page[codePoint % PAGE] >= 0;
    }

    /** The character that is drawn for a code point: itself, a space for control characters, else a stand-in. */
    int shown(int codePoint) {
        if (has(codePoint)) {
            return codePoint;
        }
        return Character.isISOControl(codePoint) || Character.isSpaceChar(codePoint) ? ' ' : BundledFont.REPLACEMENT;
    }

    /** The text with every character the font lacks replaced, so that each painter draws the same. */
    String shown(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(this::shown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The advance width of a line of text at 1 pt, without kerning. */
    double width(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            sum += advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return (double) sum / unitsPerEm;
    }

    private int advance(int codePoint) {
        int drawn = shown(codePoint);
        return pages[drawn / PAGE][drawn % PAGE];
    }

    /** Collects the characters of a font. */
    static final class Builder {
        private final int unitsPerEm;
        private final short[][] pages = new short[(Character.MAX_CODE_POINT + 1) / PAGE][];

        Builder(int unitsPerEm) {
            this.unitsPerEm = unitsPerEm;
            Arrays.fill(pages, EMPTY);
        }

        void add(int codePoint, short advance) {
            int page = codePoint / PAGE;
            if (pages[page].length == 0) {
                pages[page] = new short[PAGE];
                Arrays.fill(pages[page], (short) -1);
            }
            pages[page][codePoint % PAGE] = advance;
        }

        FontFace build() {
            return new FontFace(unitsPerEm, pages);
        }
    }
}
