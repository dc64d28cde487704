package hengdao.ui.gantt.edit;

import hengdao.schedule.plan.PastedRow;
import hengdao.service.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads tasks from what a spreadsheet put on the clipboard. A first line of known headings names the columns; without
 * one they are told by what stands in them. The depth comes from the 序号, else from the spaces before the name.
 */
final class PasteReader {
    private static final Pattern WORKDAYS = Pattern.compile("(\\d{1,4})\\s*(?:个?工作日|天|日|d|days?|workdays?)?");
    private static final Pattern DEFAULT = Pattern.compile("[（(]?(?:默认|default)[）)]?$");
    private static final Pattern BETWEEN_UNITS = Pattern.compile("\\s*[、,，;；]\\s*");

    private final int year;
    private final List<Problem> problems = new ArrayList<>();

    private PasteReader(int year) {
        this.year = year;
    }

    /** The tasks written in a text; days without a year are of {@code year}. */
    static Pasted read(String text, int year) {
        return new PasteReader(year).read(text);
    }

    private Pasted read(String text) {
        List<TabTable.Line> lines = TabTable.read(text);
        if (lines.isEmpty()) {
            return new Pasted(List.of(), List.of(), List.of());
        }
        Map<PasteColumn, Integer> columns = headings(lines.getFirst());
        List<TabTable.Line> body = columns.containsKey(PasteColumn.NAME) ? lines.subList(1, lines.size()) : lines;
        List<String> ignored = List.of();
        if (body.size() == lines.size()) {
            columns = PasteGuess.columns(body, year);
        } else {
            ignored = unknown(lines.getFirst());
        }
        Map<PasteColumn, Integer> found = columns;
        List<Integer> depths = depths(body, found);
        List<PastedRow> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            rows.add(row(body.get(i), found, depths.get(i)));
        }
        return new Pasted(rows, problems, ignored);
    }

    private static Map<PasteColumn, Integer> headings(TabTable.Line line) {
        Map<PasteColumn, Integer> found = new EnumMap<>(PasteColumn.class);
        for (int i = 0; i < line.cells().size(); i++) {
            Optional<PasteColumn> named = PasteColumn.named(line.cell(i));
            if (named.isPresent()) {
                found.putIfAbsent(named.get(), i);
            }
        }
        return found;
    }

    private static List<String> unknown(TabTable.Line line) {
        return IntStream.range(0, line.cells().size())
                .mapToObj(line::cell)
                .filter(heading ->
                        !heading.isEmpty() && PasteColumn.named(heading).isEmpty())
                .toList();
    }

    private PastedRow row(TabTable.Line line, Map<PasteColumn, Integer> columns, int depth) {
        String name = nameWithoutSerial(text(line, columns, PasteColumn.NAME));
        if (name.isEmpty()) {
            problems.add(new Problem(line.number(), PasteColumn.NAME, "editing.paste.no_name", ""));
        }
        LocalDate start = day(line, columns, PasteColumn.START);
        LocalDate finish = day(line, columns, PasteColumn.FINISH);
        if (start != null && finish != null && finish.isBefore(start)) {
            problems.add(new Problem(line.number(), PasteColumn.FINISH, "editing.paste.backward", finish.toString()));
        }
        return new PastedRow(
                depth,
                name,
                start,
                finish,
                workdays(line, columns),
                deadline(line, columns),
                text(line, columns, PasteColumn.LEAD_UNIT),
                BETWEEN_UNITS
                        .splitAsStream(text(line, columns, PasteColumn.SUPPORTING))
                        .filter(unit -> !unit.isBlank())
                        .toList(),
                text(line, columns, PasteColumn.OFFICIAL),
                text(line, columns, PasteColumn.PERSON));
    }

    private @Nullable Integer workdays(TabTable.Line line, Map<PasteColumn, Integer> columns) {
        String written = text(line, columns, PasteColumn.WORKDAYS);
        Matcher figure = WORKDAYS.matcher(written);
        if (figure.matches()) {
            return Integer.valueOf(figure.group(1));
        }
        if (!written.isEmpty()) {
            problems.add(new Problem(line.number(), PasteColumn.WORKDAYS, "editing.paste.no_workdays", written));
        }
        return null;
    }

    /** A deadline copied from the chart that is only the default one is none. */
    private @Nullable LocalDate deadline(TabTable.Line line, Map<PasteColumn, Integer> columns) {
        boolean isDefault =
                DEFAULT.matcher(text(line, columns, PasteColumn.DEADLINE)).find();
        return isDefault ? null : day(line, columns, PasteColumn.DEADLINE);
    }

    private @Nullable LocalDate day(TabTable.Line line, Map<PasteColumn, Integer> columns, PasteColumn column) {
        String written = text(line, columns, column);
        if (written.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Dates.parse(written, year);
        if (day.isEmpty()) {
            problems.add(new Problem(line.number(), column, "editing.paste.no_day", written));
        }
        return day.orElse(null);
    }

    private static String text(TabTable.Line line, Map<PasteColumn, Integer> columns, PasteColumn column) {
        return line.cell(columns.getOrDefault(column, -1));
    }

    private static String nameWithoutSerial(String name) {
        return SerialDepth.leading(name)
                .map(serial -> name.substring(serial.length()).strip())
                .orElse(name);
    }

    /** Depths from 0 in which no row stands more than one below the row before it. */
    private static List<Integer> depths(List<TabTable.Line> lines, Map<PasteColumn, Integer> columns) {
        int name = columns.getOrDefault(PasteColumn.NAME, -1);
        List<Integer> raw = new ArrayList<>();
        for (TabTable.Line line : lines) {
            OptionalInt serial = SerialDepth.of(text(line, columns, PasteColumn.NUMBER));
            OptionalInt leading =
                    SerialDepth.leading(line.cell(name)).map(SerialDepth::of).orElse(OptionalInt.empty());
            int indent = name >= 0 && name < line.cells().size()
                    ? indent(line.cells().get(name))
                    : 0;
            raw.add(serial.orElse(leading.orElse(indent)));
        }
        List<Integer> levels = List.copyOf(new TreeSet<>(raw));
        List<Integer> depths = new ArrayList<>();
        int before = -1;
        for (int each : raw) {
            before = Math.min(levels.indexOf(each), before + 1);
            depths.add(before);
        }
        return depths;
    }

    private static int indent(String name) {
        int spaces = 0;
        for (int i = 0;
                i < name.length() && (Character.isWhitespace(name.charAt(i)) || name.charAt(i) == '\u3000');
                i++) {
            spaces += name.charAt(i) == '\u3000' ? 2 : 1;
        }
        return spaces;
    }

    /**
     * What was read; with a problem nothing must be added.
     *
     * @param rows one for each line below the headings
     * @param ignored headings of columns that nothing is taken from
     */
    record Pasted(List<PastedRow> rows, List<Problem> problems, List<String> ignored) {
        Pasted {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * A cell that cannot be taken.
     *
     * @param line from 1 as the spreadsheet counts what was copied
     * @param messageKey a sentence with the line, the column's name and what is written
     */
    record Problem(int line, PasteColumn column, String messageKey, String written) {}
}
