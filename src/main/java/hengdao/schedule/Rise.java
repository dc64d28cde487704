package hengdao.schedule;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/** How a plan rises from day to day, in a form that many plans can be added up in; immutable. */
@FunctionalInterface
interface Rise {

    /** A plan that never rises above nothing. */
    Rise NONE = (sum, weight) -> {};

    /** Adds it to a sum, as often as {@code weight} says. */
    void addTo(RiseSum sum, double weight);

    /** A plan known only by its value at the end of each day; it does not change before {@code first} or after {@code last}. */
    static Rise daily(LocalDate first, LocalDate last, ToDoubleFunction<LocalDate> value) {
        return (sum, weight) -> {
            double before = value.applyAsDouble(first.minusDays(1));
            sum.base(before * weight);
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                double now = value.applyAsDouble(day);
                if (now != before) {
                    sum.step(day.toEpochDay(), (now - before) * weight);
                }
                before = now;
            }
        };
    }
}
