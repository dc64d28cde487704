package hengdao.ui.gantt.edit;

import java.util.ArrayList;
import java.util.List;

/** Cells as spreadsheets put them on the clipboard: tabs between cells, quotes round cells that hold line breaks. */
final class TabTable {

    private TabTable() {}

    /** The lines that hold anything, each with its number from 1 as the spreadsheet shows it. */
    static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        String all = text.replace("\r\n", "\n").replace('\r', '\n') + "\n";
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (quoted && c == '"' && all.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == '\t' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    add(number++, cells, lines);
                    cells = new ArrayList<>();
                }
            } else {
                cell.append(c == '\n' ? ' ' : c);
            }
        }
        return lines;
    }

    private static void add(int number, List<String> cells, List<Line> lines) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new Line(number, List.copyOf(cells)));
        }
    }

    /** One line of the table. */
    record Line(int number, List<String> cells) {

        /** The text of a cell without space round it; empty beyond the last one. */
        String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
        }
    }
}
