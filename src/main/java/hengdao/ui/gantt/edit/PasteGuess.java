package hengdao.ui.gantt.edit;

import hengdao.service.Dates;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells the columns of a table without headings by what stands in them. */
final class PasteGuess {

    /** What may be a day without its year, but rather is a serial number or a figure. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[-.]\\d{1,2}");

    private PasteGuess() {}

    /**
     * A first column of numbers is the 序号; the first other text is the name; days are the deadline, or start and finish
     * and deadline; the texts behind the name are lead unit and person.
     */
    static Map<PasteColumn, Integer> columns(List<TabTable.Line> lines, int year) {
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        Map<PasteColumn, Integer> found = new EnumMap<>(PasteColumn.class);
        List<Integer> days = new ArrayList<>();
        List<Integer> texts = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            List<String> filled = lines.stream()
                    .map(line -> line.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (filled.isEmpty()) {
                continue;
            }
            long dates = filled.stream()
                    .filter(cell -> !NUMBER.matcher(cell).matches()
                            && Dates.parse(cell, year).isPresent())
                    .count();
            if (dates * 2 > filled.size()) {
                days.add(column);
            } else if (texts.isEmpty()
                    && !found.containsKey(PasteColumn.NUMBER)
                    && width > 1
                    && filled.stream().allMatch(cell -> SerialDepth.of(cell).isPresent())) {
                found.put(PasteColumn.NUMBER, column);
            } else {
                texts.add(column);
            }
        }
        List<PasteColumn> dated = days.size() == 1
                ? List.of(PasteColumn.DEADLINE)
                : List.of(PasteColumn.START, PasteColumn.FINISH, PasteColumn.DEADLINE);
        assign(days, dated, found);
        assign(texts, List.of(PasteColumn.NAME, PasteColumn.LEAD_UNIT, PasteColumn.PERSON), found);
        return found;
    }

    private static void assign(List<Integer> places, List<PasteColumn> columns, Map<PasteColumn, Integer> found) {
        for (int i = 0; i < Math.min(places.size(), columns.size()); i++) {
            found.put(columns.get(i), places.get(i));
        }
    }
}
