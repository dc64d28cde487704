package hengdao.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of text in which Chinese characters take two places, as terminals show them. */
record TextTable(List<String> headings, List<List<String>> cells, List<Boolean> right) {

    private static final String GAP = "  ";
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x20000, 0x3FFFD}
    };

    String text() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int widest = width(headings.get(column));
            for (List<String> row : cells) {
                widest = Math.max(widest, width(row.get(column)));
            }
            widths.add(widest);
        }
        StringBuilder text = new StringBuilder();
        append(text, headings, widths);
        cells.forEach(row -> append(text, row, widths));
        return text.toString();
    }

    private void append(StringBuilder text, List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column).replaceAll("\\s+", " ");
            String padding = " ".repeat(widths.get(column) - width(cell));
            line.append(right.get(column) ? padding + cell : cell + padding).append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** The places a text takes: two for wide and full-width characters (Unicode, UAX 11), one for others. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        for (int[] range : WIDE) {
            if (range[0] <= character && character <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
