package hengdao.schedule;

import hengdao.model.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The comparable readings of an indicator: those since its basis last changed, one for each day, the last entered. */
final class Series {

    private final List<Reading> readings;
    private final Workdays workdays;

    private Series(List<Reading> readings, Workdays workdays) {
        this.readings = readings;
        this.workdays = workdays;
    }

    static Series of(Readings all, Indicator indicator, LocalDate statusDate, Workdays workdays) {
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : all.until(indicator.id(), statusDate)) {
            if (!kept.isEmpty() && kept.getLast().asOf().equals(reading.asOf())) {
                kept.removeLast();
            }
            kept.add(reading);
        }
        return new Series(List.copyOf(kept), workdays);
    }

    List<Reading> readings() {
        return readings;
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    Reading newest() {
        return readings.getLast();
    }

    /** Whether there is a reading on a day or before it. */
    boolean reaches(LocalDate day) {
        return !isEmpty() && !readings.getFirst().asOf().isAfter(day);
    }

    /**
     * The value at the end of a day: between two readings in equal steps of workdays (of days where there are none), after
     * the newest that one. Asked only for days it {@link #reaches}.
     */
    double at(LocalDate day) {
        Reading from = readings.getFirst();
        for (Reading to : readings) {
            if (to.asOf().isAfter(day)) {
                return between(from, to, day);
            }
            from = to;
        }
        return from.value().doubleValue();
    }

    private double between(Reading from, Reading to, LocalDate day) {
        double whole = workdays.between(from.asOf(), to.asOf());
        double part = workdays.between(from.asOf(), day);
        if (whole <= 0) {
            whole = to.asOf().toEpochDay() - from.asOf().toEpochDay();
            part = day.toEpochDay() - from.asOf().toEpochDay();
        }
        double low = from.value().doubleValue();
        return low + (to.value().doubleValue() - low) * part / whole;
    }
}
