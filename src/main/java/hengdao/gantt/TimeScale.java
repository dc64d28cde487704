package hengdao.gantt;

import java.time.LocalDate;

/**
 * Maps days to places: 0 is the start of the first day, and every day is equally wide.
 *
 * @param last last day shown
 * @param pointsPerDay width of a day in points, greater than zero
 */
public record TimeScale(LocalDate first, LocalDate last, double pointsPerDay) {
    public TimeScale {
        if (last.isBefore(first) || !(pointsPerDay > 0)) {
            throw new IllegalArgumentException(first + ".." + last + " at " + pointsPerDay);
        }
    }

    /** The scale that shows both days and everything between in exactly that width (points). */
    public static TimeScale fitting(LocalDate first, LocalDate last, double width) {
        return new TimeScale(first, last, Math.max(width, 1) / (last.toEpochDay() - first.toEpochDay() + 1));
    }

    /** A named scale; {@link Zoom#FIT} fills the width (points). */
    public static TimeScale of(Zoom zoom, LocalDate first, LocalDate last, double width) {
        return zoom == Zoom.FIT ? fitting(first, last, width) : new TimeScale(first, last, zoom.pointsPerDay());
    }

    /** The left edge of a day; the right edge is that of the day after. */
    public double x(LocalDate day) {
        return x(day.toEpochDay());
    }

    /** The place of a moment in days since 1970-01-01. */
    public double x(double epochDay) {
        return (epochDay - first.toEpochDay()) * pointsPerDay;
    }

    /** The day that covers a place; places beyond the ends give days beyond them. */
    public LocalDate dateAt(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(x / pointsPerDay + 1e-9) + first.toEpochDay());
    }

    /** The width of all days, in points. */
    public double width() {
        return (last.toEpochDay() - first.toEpochDay() + 1) * pointsPerDay;
    }
}
