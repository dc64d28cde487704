package hengdao.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the options of a queue as {@code lpoptions -l} lists them: {@code PageSize/Media Size: A4 *A3}. */
final class CupsOptions {

    private static final Pattern LINE = Pattern.compile("([^/:\\s]+)(?:/[^:]*)?:\\s*(.*)");
    private static final Pattern PAPER = Pattern.compile("A[0-4]");
    private static final int FEWEST = 2;

    private CupsOptions() {}

    static QueueAbilities read(String output) {
        List<String> papers = List.of();
        List<String> trays = List.of();
        List<PrintSides> sides = List.of();
        for (String each : output.lines().toList()) {
            Matcher line = LINE.matcher(each.strip());
            if (line.matches()) {
                List<String> values = values(line.group(2));
                switch (line.group(1)) {
                    case "PageSize" ->
                        papers = values.stream()
                                .filter(value -> PAPER.matcher(value).matches())
                                .toList();
                    case "InputSlot" -> trays = values;
                    case "Duplex" -> sides = sides(values);
                    default -> {}
                }
            }
        }
        return new QueueAbilities(papers, trays.size() < FEWEST ? List.of() : trays, sides);
    }

    /** The values with the usual one, which has a star, first. */
    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        for (String value : Arrays.asList(text.strip().split("\\s+"))) {
            if (value.startsWith("*")) {
                values.addFirst(value.substring(1));
            } else if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static List<PrintSides> sides(List<String> values) {
        List<PrintSides> sides = new ArrayList<>();
        for (String value : values) {
            switch (value) {
                case "None", "Off" -> sides.add(PrintSides.ONE);
                case "DuplexNoTumble" -> sides.add(PrintSides.LONG_EDGE);
                case "DuplexTumble" -> sides.add(PrintSides.SHORT_EDGE);
                default -> {}
            }
        }
        return sides.size() < FEWEST ? List.of() : sides;
    }
}
