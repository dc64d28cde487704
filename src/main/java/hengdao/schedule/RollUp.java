package hengdao.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Averages rows by weight; rows without data stay out of both sides of the average. Where fewer than half of the leaves
 * that should have been reported by now have a figure to average, there is no average: it would speak for rows it knows nothing of.
 * A row right above one that is due by now, or overdue, without any data is not on time, whatever the others come to.
 * Rows that outside causes hold up stay out of everything but the dates; where all others are done, so is the row above held
 * up. A row without a goal is averaged nowhere, but the row above is not done before it has a figure.
 */
final class RollUp {

    /** Far below anything that can be seen, far above what is lost in adding up. */
    private static final double NOTHING = 1e-9;

    private RollUp() {}

    /** The row above {@code rows}; {@code start} and {@code due} stand in where there are none. */
    static Judged of(List<Judged> rows, LocalDate start, LocalDate due, Yardstick yardstick, RiseSum sum) {
        LocalDate first = rows.isEmpty() ? start : LocalDate.MAX;
        LocalDate last = rows.isEmpty() ? due : LocalDate.MIN;
        LocalDate deadline = rows.isEmpty() ? due : LocalDate.MIN;
        List<Judged> judged = new ArrayList<>(rows.size());
        List<Judged> measured = new ArrayList<>();
        int expected = 0;
        int known = 0;
        int reported = 0;
        int total = 0;
        boolean entered = false;
        boolean done = true;
        boolean aside = false;
        boolean owed = false;
        for (Judged row : rows) {
            first = row.start().isBefore(first) ? row.start() : first;
            last = row.finish().isAfter(last) ? row.finish() : last;
            aside |= row.isHeldUp();
            if (row.standsAside()) {
                continue;
            }
            deadline = row.due().isAfter(deadline) ? row.due() : deadline;
            owed |= isOwed(row, yardstick);
            expected += row.expected();
            known += row.measured();
            reported += row.status().reported();
            total += row.status().total();
            entered |= row.entered();
            if (row.judged()) {
                judged.add(row);
                done &= row.done() || row.isHeldUp();
                if (row.status().completion() != null) {
                    measured.add(row);
                }
            } else {
                done &= row.status().reported() > 0;
            }
        }
        if (deadline.equals(LocalDate.MIN)) {
            deadline = last;
        }
        boolean speaks = !measured.isEmpty() && 2 * known >= expected;
        List<Judged> counted = speaks ? measured : judged;
        RiseCurve plan = plan(counted, sum);
        Double percent = speaks ? completion(measured) : null;
        Double scheduled = counted.isEmpty() ? null : scheduled(counted);
        Lag lag = percent == null || scheduled == null
                ? null
                : new Lag(percent, scheduled, () -> plan.daysAbove(percent, yardstick.statusDate()));
        boolean heldUp = aside && done && (!judged.isEmpty() || rows.stream().allMatch(Judged::standsAside));
        Light light = heldUp
                ? Light.CONSTRAINED
                : judged.isEmpty() ? unjudged(rows) : yardstick.light(done, first, deadline, entered, lag);
        if (owed && light == Light.GREEN) {
            light = yardstick.rule().mildest();
        }
        Status status = new Status(
                light,
                null,
                null,
                null,
                percent,
                scheduled,
                percent,
                scheduled,
                percent == null ? null : reached(percent, first.toEpochDay(), last.toEpochDay(), plan),
                reported,
                total);
        return new Judged(status, 1, !judged.isEmpty(), entered, first, last, deadline, expected, known, plan, false);
    }

    /** Whether nothing is known of a row though it is due by now: what others come to must not hide that. */
    private static boolean isOwed(Judged row, Yardstick yardstick) {
        Light light = row.status().light();
        return row.status().reported() == 0
                && light != Light.DONE
                && light != Light.CONSTRAINED
                && row.status().total() == 1
                && !row.due().isAfter(yardstick.statusDate());
    }

    /** Of rows without a goal to judge by, one with figures says more than one without, and that more than one to come. */
    private static Light unjudged(List<Judged> rows) {
        List<Light> lights = rows.stream()
                .filter(row -> !row.standsAside())
                .map(row -> row.status().light())
                .toList();
        return Stream.of(Light.IN_PROGRESS, Light.NO_DATA, Light.NOT_STARTED)
                .filter(lights::contains)
                .findFirst()
                .orElse(Light.NO_DATA);
    }

    /** The first day by whose end the averaged plan comes to {@code percent}, and the share of that day it needs. */
    private static double reached(double percent, long start, long finish, RiseCurve plan) {
        if (percent <= 0) {
            return start;
        }
        if (plan.at(finish) <= percent + NOTHING) {
            return finish + 1.0;
        }
        long day = Math.min(Math.max(plan.reaches(percent - NOTHING), start), finish);
        double before = day == start ? 0 : plan.at(day - 1);
        double after = plan.at(day);
        double share = after > before ? (percent - before) / (after - before) : 1;
        return day + Math.clamp(share, 0, 1);
    }

    private static RiseCurve plan(List<Judged> rows, RiseSum sum) {
        double weights = 0;
        for (Judged row : rows) {
            row.plan().addTo(sum, row.weight());
            weights += row.weight();
        }
        return sum.average(weights);
    }

    private static double completion(List<Judged> rows) {
        double sum = 0;
        double weights = 0;
        for (Judged row : rows) {
            sum += orZero(row.status().completion()) * row.weight();
            weights += row.weight();
        }
        return weights > 0 ? sum / weights : 0;
    }

    private static double scheduled(List<Judged> rows) {
        double sum = 0;
        double weights = 0;
        for (Judged row : rows) {
            sum += orZero(row.status().scheduledCompletion()) * row.weight();
            weights += row.weight();
        }
        return weights > 0 ? sum / weights : 0;
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
