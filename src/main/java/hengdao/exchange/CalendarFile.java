package hengdao.exchange;

import hengdao.model.CalendarDay;
import hengdao.model.InputRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads days off and make-up workdays from a file of the form of seeds/calendar.csv: date, kind, name. */
public final class CalendarFile {

    private CalendarFile() {}

    /**
     * The days of a file, in its order.
     *
     * @throws InputRefused with file, row and column if it cannot be read or lists a day twice
     */
    public static List<CalendarDay> read(Path file) {
        String name = file.getFileName().toString();
        List<SeedRow> rows = SeedFile.read(any -> open(file), name);
        Set<LocalDate> dates = new HashSet<>();
        for (SeedRow row : rows) {
            if (!dates.add(row.requiredDate("date"))) {
                throw row.refused("seed.twice", "date", row.cell("date"));
            }
        }
        return rows.stream().map(CalendarFile::day).toList();
    }

    /** Writes days in the same form, as a spreadsheet can open it: UTF-8 with a byte order mark. */
    public static void write(Path file, List<CalendarDay> days) {
        StringBuilder text = new StringBuilder("\uFEFFdate,kind,name\r\n");
        for (CalendarDay day : days) {
            text.append(day.date())
                    .append(day.off() ? ",off," : ",workday,")
                    .append(quoted(day.name()))
                    .append("\r\n");
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            InputRefused refused = new InputRefused("calendar_file.unwritable", file, String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }

    private static String quoted(String name) {
        boolean plain = name.chars().noneMatch(each -> ",\"\r\n".indexOf(each) >= 0);
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    static CalendarDay day(SeedRow row) {
        boolean off = switch (row.required("kind")) {
            case "off" -> true;
            case "workday" -> false;
            default -> throw row.refused("seed.unknown", "kind", row.cell("kind"));
        };
        return new CalendarDay(row.requiredDate("date"), off, row.cell("name"));
    }

    private static Optional<InputStream> open(Path file) {
        try {
            return Optional.of(Files.newInputStream(file));
        } catch (IOException e) {
            InputRefused refused = new InputRefused("seed.unreadable", file, String.valueOf(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }
}
