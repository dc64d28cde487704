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

/**
 * Reads days off and make-up workdays from a file of the form of seeds/calendar.csv: date, kind, name; or of the same form
 * in Chinese words: 日期, 类别, 名称.
 */
public final class CalendarFile {

    private static final Wording CHINESE = new Wording("日期", "类别", "名称", "放假", "调休上班");
    private static final Wording ENGLISH = new Wording("date", "kind", "name", "off", "workday");

    private CalendarFile() {}

    /** The words of a file: its three headings, and what a day off and a make-up workday are called. */
    private record Wording(String date, String kind, String name, String off, String workday) {

        static Wording of(SeedRow row) {
            return row.fields().containsKey(CHINESE.date) ? CHINESE : ENGLISH;
        }
    }

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
            String date = Wording.of(row).date();
            if (!dates.add(row.requiredDate(date))) {
                throw row.refused("seed.twice", date, row.cell(date));
            }
        }
        return rows.stream().map(CalendarFile::day).toList();
    }

    /**
     * Writes days in the same form, as a spreadsheet can open it: UTF-8 with a byte order mark.
     *
     * @param chinese whether headings and kinds are written in Chinese
     */
    public static void write(Path file, List<CalendarDay> days, boolean chinese) {
        Wording words = chinese ? CHINESE : ENGLISH;
        String headings = String.join(",", words.date(), words.kind(), words.name());
        StringBuilder text = new StringBuilder("\uFEFF").append(headings).append("\r\n");
        for (CalendarDay day : days) {
            text.append(day.date())
                    .append(',')
                    .append(day.off() ? words.off() : words.workday())
                    .append(',')
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
        Wording words = Wording.of(row);
        String kind = row.required(words.kind());
        boolean off = kind.equals(words.off());
        if (!off && !kind.equals(words.workday())) {
            throw row.refused("seed.unknown", words.kind(), kind);
        }
        return new CalendarDay(row.requiredDate(words.date()), off, row.cell(words.name()));
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
