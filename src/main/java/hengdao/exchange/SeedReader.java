package hengdao.exchange;

import hengdao.model.AnnualProgramme;
import hengdao.model.CalendarDay;
import hengdao.model.Programme;
import hengdao.model.WorkCalendar;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Reads the programme that comes with the program from its data files; their columns are described in seeds/README.md.
 * Refuses (InputRefused) with file, row and column what it cannot read; saves nothing.
 */
public final class SeedReader {

    private final SeedSource source;
    private final Supplier<UUID> ids;

    /** Takes the files, and where the ids of new rows come from. */
    public SeedReader(SeedSource source, Supplier<UUID> ids) {
        this.source = source;
        this.ids = ids;
    }

    /** The days of the official calendars, in the order of the file. */
    public List<CalendarDay> calendarDays() {
        return SeedFile.read(source, "calendar.csv").stream()
                .map(CalendarFile::day)
                .toList();
    }

    /** The programme of a year without plans or entries. */
    public SeedProgramme programme(int year) {
        SeedTree tree = new SeedTree(source, year + "/", ids);
        return programme(annual(year, false), tree, SeedExamples.NONE);
    }

    /** The programme of a year with the example plans, dependencies and entries, marked as such. */
    public SeedProgramme demo(int year) {
        SeedTree tree = new SeedTree(source, year + "/", ids);
        return programme(annual(year, true), tree, SeedExamples.read(source, tree, ids));
    }

    /** How the example entries are followed up. */
    public SeedFollowUp followUp() {
        return SeedFollowUp.read(source);
    }

    private SeedProgramme programme(AnnualProgramme annual, SeedTree tree, SeedExamples examples) {
        List<CalendarDay> days = calendarDays();
        Programme programme = new Programme(
                annual,
                tree.projects(),
                tree.workAreas(),
                tree.tasks().stream().map(examples::planned).toList(),
                examples.dependencies(),
                tree.indicators(),
                examples.entries(),
                new WorkCalendar(days));
        return new SeedProgramme(programme, days);
    }

    private AnnualProgramme annual(int year, boolean demo) {
        String file = year + "/programme.csv";
        SeedRow row = SeedFile.read(source, file).getFirst();
        return new AnnualProgramme(
                ids.get(),
                row.integer("year"),
                row.required("title"),
                row.cell("issuer"),
                row.date("status_date"),
                demo);
    }
}
