package hengdao.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a line of Chinese may be broken. Source: GB/T 15834-2011, 5.1, and common typesetting practice. */
final class LineBreaks {
    private static final String NOT_AT_START = "，。、；：？！）》〉】』」〕〗｝］”’…—～·％‰℃°,.;:?!)]}%〃々-–/";
    private static final String NOT_AT_END = "（《〈【『「〔〖｛［“‘([{≥≤><±约第¥$#";

    /** A figure at the end, with at most one space behind it. */
    private static final Pattern FIGURE = Pattern.compile("[0-9] ?$");

    private LineBreaks() {}

    /** Cuts a paragraph into pieces between which a line may end; joined together they are the paragraph. */
    static List<String> pieces(String paragraph) {
        return pieces(paragraph, false);
    }

    /** The same, a figure never without the first character of its unit. */
    static List<String> piecesWithUnits(String paragraph) {
        return pieces(paragraph, true);
    }

    private static List<String> pieces(String paragraph, boolean withUnits) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = 0;
        for (int i = 0; i < paragraph.length(); ) {
            int codePoint = paragraph.codePointAt(i);
            boolean unit = withUnits
                    && Character.isIdeographic(codePoint)
                    && FIGURE.matcher(piece).find();
            if (!piece.isEmpty() && !unit && mayBreak(before, codePoint)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
            before = codePoint;
            i += Character.charCount(codePoint);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (Character.isWhitespace(after) || NOT_AT_START.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) {
            return false;
        }
        return Character.isWhitespace(before) || !(inWord(before) && inWord(after));
    }

    private static boolean inWord(int codePoint) {
        return codePoint < 0x2000 && !Character.isWhitespace(codePoint);
    }
}
