package hengdao.report;

import hengdao.model.InputRefused;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides the time among pages that stand side by side, at whole days, and fills them to the edge unless the scale was
 * given exactly.
 *
 * @param pointsPerDay width of a day
 * @param firstDays which day of the time each page begins with, counted from 0, from left to right
 * @param days how many days there are
 */
record Across(double pointsPerDay, List<Long> firstDays, long days) {
    private static final int MOST_PAGES = 200;
    private static final double CENTIMETRE = 10 * PageFormat.POINTS_PER_MILLIMETRE;
    private static final double NEARLY = 1e-9;

    Across {
        firstDays = List.copyOf(firstDays);
    }

    /**
     * The division of some days.
     *
     * @param room of the time axis on one page, in points
     * @param magnification of the paper, by which a named scale is wider too
     */
    static Across of(TimeWidth width, long days, double room, double magnification) {
        return switch (width) {
            case TimeWidth.Pages(int count) -> {
                if (count > days) {
                    throw new InputRefused("report.pages_wide.days", count, days);
                }
                yield even(count, days, room);
            }
            case TimeWidth.Named(var zoom) -> {
                double wanted = zoom.pointsPerDay() * magnification;
                long each = Math.max(1, (long) Math.floor(room / wanted + NEARLY));
                yield even((days + each - 1) / each, days, room);
            }
            case TimeWidth.DaysPerCentimetre(double perCentimetre) -> exact(perCentimetre, days, room);
        };
    }

    private static Across even(long pages, long days, double room) {
        long most = (days + pages - 1) / pages;
        List<Long> firstDays = new ArrayList<>();
        for (long page = 0; page < pages; page++) {
            firstDays.add(page * days / pages);
        }
        return new Across(room / most, firstDays, days);
    }

    private static Across exact(double perCentimetre, long days, double room) {
        double pointsPerDay = CENTIMETRE / perCentimetre;
        long each = (long) Math.floor(room / pointsPerDay + NEARLY);
        if (each < 1 || (days + each - 1) / each > MOST_PAGES) {
            throw new InputRefused("report.days_per_cm.wide", MOST_PAGES);
        }
        List<Long> firstDays = new ArrayList<>();
        for (long day = 0; day < days; day += each) {
            firstDays.add(day);
        }
        return new Across(pointsPerDay, firstDays, days);
    }

    /** How many pages stand side by side. */
    int pages() {
        return firstDays.size();
    }

    /** How many days a page shows, counted from 0 at the left. */
    long daysOn(int page) {
        return (page + 1 < pages() ? firstDays.get(page + 1) : days) - firstDays.get(page);
    }
}
