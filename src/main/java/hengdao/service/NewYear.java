package hengdao.service;

import hengdao.model.AnnualProgramme;
import hengdao.model.InputRefused;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * How the programme of a year begins.
 *
 * @param start the first day of what is carried over
 * @param deadline the day by which that is due
 * @param withFinished whether finished tasks and indicators come along too, to be done again
 * @param except tasks that hold no others and go the other way: unfinished ones that stay behind, finished ones that come
 */
public record NewYear(String title, LocalDate start, LocalDate deadline, boolean withFinished, Set<UUID> except) {

    public NewYear {
        except = Set.copyOf(except);
    }

    /** Without exceptions. */
    public NewYear(String title, LocalDate start, LocalDate deadline, boolean withFinished) {
        this(title, start, deadline, withFinished, Set.of());
    }

    /** The year after another: from 1 January to 31 December, with the unfinished alone. */
    public static NewYear after(AnnualProgramme annual) {
        int year = annual.year() + 1;
        String title = annual.title().replace(Integer.toString(annual.year()), Integer.toString(year));
        return new NewYear(title, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
    }

    /**
     * Refuses what does not fit a year.
     *
     * @throws InputRefused if the title is missing or a date lies outside the year
     */
    public void check(int year) {
        if (title.isBlank()) {
            throw new InputRefused("year.title_missing", year);
        }
        if (start.getYear() != year || deadline.getYear() != year || deadline.isBefore(start)) {
            throw new InputRefused("year.dates", year);
        }
    }
}
