package hengdao.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Averages rows by weight; rows without data stay out of both sides of the average. Where fewer than half of the leaves
 * that should have been reported by now have a figure to average, there is no average: it would speak for rows it knows nothing of.
 */
final class RollUp {

    private RollUp() {}

    /** The row above {@code rows}; {@code start} and {@code due} stand in where there are none. */
    static Judged of(List<Judged> rows, LocalDate start, LocalDate due, Yardstick yardstick) {
        LocalDate first =
                rows.stream().map(Judged::start).min(LocalDate::compareTo).orElse(start);
        LocalDate last =
                rows.stream().map(Judged::finish).max(LocalDate::compareTo).orElse(due);
        LocalDate deadline =
                rows.stream().map(Judged::due).max(LocalDate::compareTo).orElse(due);
        List<Judged> judged = rows.stream().filter(Judged::judged).toList();
        List<Judged> measured =
                judged.stream().filter(row -> row.status().completion() != null).toList();
        int expected = rows.stream().mapToInt(Judged::expected).sum();
        int known = rows.stream().mapToInt(Judged::measured).sum();
        boolean speaks = !measured.isEmpty() && 2 * known >= expected;
        List<Judged> counted = speaks ? measured : judged;
        boolean entered = rows.stream().anyMatch(Judged::entered);
        boolean done = !judged.isEmpty() && judged.stream().allMatch(Judged::done);
        Double percent = speaks ? average(measured, row -> orZero(row.status().completion())) : null;
        Double scheduled = counted.isEmpty()
                ? null
                : average(counted, row -> orZero(row.status().scheduledCompletion()));
        ToDoubleFunction<LocalDate> plan = day ->
                counted.isEmpty() ? 0 : average(counted, row -> row.plan().applyAsDouble(day));
        Double gap = percent == null || scheduled == null ? null : percent - scheduled;
        Status status = new Status(
                judged.isEmpty()
                        ? rows.isEmpty()
                                ? Light.NO_DATA
                                : rows.getFirst().status().light()
                        : yardstick.light(done, first, deadline, entered, gap),
                null,
                null,
                null,
                percent,
                scheduled,
                percent,
                scheduled,
                percent == null ? null : reached(percent, first, last, plan),
                rows.stream().mapToInt(row -> row.status().reported()).sum(),
                rows.stream().mapToInt(row -> row.status().total()).sum());
        return new Judged(status, 1, !judged.isEmpty(), entered, first, last, deadline, expected, known, plan);
    }

    /** The first day by whose end the averaged plan comes to {@code percent}, and the share of that day it needs. */
    private static double reached(double percent, LocalDate start, LocalDate finish, ToDoubleFunction<LocalDate> plan) {
        if (percent <= 0) {
            return start.toEpochDay();
        }
        if (plan.applyAsDouble(finish) <= percent) {
            return finish.toEpochDay() + 1.0;
        }
        long low = start.toEpochDay() - 1;
        long high = finish.toEpochDay();
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (plan.applyAsDouble(LocalDate.ofEpochDay(middle)) >= percent) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double before = high == start.toEpochDay() ? 0 : plan.applyAsDouble(LocalDate.ofEpochDay(high - 1));
        double after = plan.applyAsDouble(LocalDate.ofEpochDay(high));
        double share = after > before ? (percent - before) / (after - before) : 1;
        return high + Math.clamp(share, 0, 1);
    }

    private static double average(List<Judged> rows, ToDoubleFunction<Judged> value) {
        double sum = 0;
        double weights = 0;
        for (Judged row : rows) {
            sum += value.applyAsDouble(row) * row.weight();
            weights += row.weight();
        }
        return weights > 0 ? sum / weights : 0;
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
