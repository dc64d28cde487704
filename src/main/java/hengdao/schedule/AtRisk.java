package hengdao.schedule;

import hengdao.model.Indicator;
import hengdao.model.Operator;
import hengdao.model.PlannedPeriod;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that was missed or will be, as things stand (难以按期完成): an indicator, or a task that holds no others and
 * has no indicator that was reported on. What is where its stage targets want it is none by its forecast alone.
 *
 * @param id of the indicator or task
 * @param forecast what is expected of it, null where nothing is forecast
 * @param daysLate past the deadline, by the calendar or by the forecast; negative where the deadline is still to come
 * @param problem what was last reported as the problem, of it or of its task; empty if nothing was
 * @param nextStep what is to be done about it by that entry; empty if nothing is said
 */
public record AtRisk(
        UUID id,
        UUID taskId,
        LocalDate due,
        Reason reason,
        Forecast.@Nullable Expected forecast,
        long daysLate,
        String problem,
        String nextStep) {

    /** Late by no number of days: by the forecast it is not reached at all. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final Comparator<AtRisk> WORST_FIRST = Comparator.comparing(AtRisk::reason)
            .thenComparing(Comparator.comparingLong(AtRisk::daysLate).reversed())
            .thenComparing(AtRisk::due);

    /** Why it counts as one, the worst first. */
    public enum Reason {
        /** The deadline has passed. */
        OVERDUE,
        /** A limit or an exact figure was passed, or what has to hold does not. */
        BROKEN,
        /** It is due within {@link Attention#USUAL} days, not on time, and nothing tells that it will be reached. */
        DUE,
        /** By the forecast it comes too late, or never, and it is not where its stage targets want it. */
        FORECAST,
        /** The light is red, whatever a forecast says. */
        RED,
        /** What was reported was returned and nothing else counts, so that nobody can say how it stands. */
        RETURNED
    }

    /** All of a plan, the worst first; takes time in proportion to its indicators and readings. */
    public static List<AtRisk> of(Plan plan, Readings readings, Function<UUID, Status> status, LocalDate statusDate) {
        Look look = new Look(plan, readings, status, new Attention(statusDate));
        List<AtRisk> found = new ArrayList<>();
        for (Task task : plan.programme().tasks()) {
            if (status.apply(task.id()).light().isEnd()) {
                continue;
            }
            List<Indicator> indicators = plan.indicators(task.id());
            List<AtRisk> below = indicators.stream()
                    .flatMap(each -> look.indicator(task, each).stream())
                    .toList();
            found.addAll(below);
            if (below.isEmpty() && look.isJudgedItself(task)) {
                look.task(task).ifPresent(found::add);
            }
        }
        found.sort(WORST_FIRST);
        return found;
    }

    private record Look(Plan plan, Readings readings, Function<UUID, Status> status, Attention attention) {

        Optional<AtRisk> task(Task task) {
            Forecast forecast = Forecast.of(plan, readings, task, attention.statusDate());
            return row(task.id(), task, period(task).deadline(), forecast, false);
        }

        Optional<AtRisk> indicator(Task task, Indicator indicator) {
            Forecast forecast = Forecast.of(plan, readings, indicator, attention.statusDate());
            Operator operator = indicator.target().operator();
            boolean limit = operator.lowerIsBetter() || operator == Operator.EQUAL;
            return row(indicator.id(), task, indicator.dueIn(period(task)), forecast, limit);
        }

        private Optional<AtRisk> row(UUID id, Task task, LocalDate due, Forecast expected, boolean limit) {
            Light light = status.apply(id).light();
            if (light.isEnd()) {
                return Optional.empty();
            }
            Forecast.Expected forecast = ahead(expected);
            boolean asStaged = forecast instanceof Forecast.Predicted && isAsStaged(id);
            if (attention.isOverdue(light, due)) {
                return Optional.of(of(id, task, due, Reason.OVERDUE, forecast, passed(due)));
            }
            if (isBroken(expected, limit)) {
                return Optional.of(of(id, task, due, Reason.BROKEN, null, passed(due)));
            }
            if (forecast != null && late(forecast, due) > 0 && !asStaged) {
                return Optional.of(of(id, task, due, Reason.FORECAST, forecast, late(forecast, due)));
            }
            return light(id, light)
                    .or(() -> Optional.of(Reason.DUE)
                            .filter(reason -> forecast == null && isDue(light, due) && !holds(expected)))
                    .map(reason -> of(id, task, due, reason, forecast, passed(due)));
        }

        /** Whether a task is judged by what is reported on it itself. */
        boolean isJudgedItself(Task task) {
            List<Indicator> indicators = plan.indicators(task.id());
            boolean read = indicators.stream()
                    .anyMatch(each ->
                            readings.newest(each.id(), attention.statusDate()).isPresent());
            return !plan.isHolder(task.id())
                    && (indicators.isEmpty() || (!read && newest(task.id()).isPresent()));
        }

        /** Whether it stands where its stage targets want it: that they ask for more later on is no delay. */
        private boolean isAsStaged(UUID id) {
            Indicator indicator = plan.indicator(id);
            Status now = status.apply(id);
            return indicator != null
                    && !indicator.stages().isEmpty()
                    && now.percent() != null
                    && now.scheduledPercent() != null
                    && now.percent() >= now.scheduledPercent();
        }

        private static boolean isBroken(Forecast expected, boolean limit) {
            return expected instanceof Forecast.Missed
                    || (limit && expected instanceof Forecast.Held held && Boolean.FALSE.equals(held.holds()));
        }

        private boolean isDue(Light light, LocalDate due) {
            return attention.isSoon(due) && light != Light.GREEN;
        }

        private static boolean holds(Forecast expected) {
            return expected instanceof Forecast.Reached
                    || (expected instanceof Forecast.Held held && Boolean.TRUE.equals(held.holds()));
        }

        /** What a light alone says of a row. */
        private Optional<Reason> light(UUID id, Light light) {
            return switch (light) {
                case RED -> Optional.of(Reason.RED);
                case NO_DATA ->
                    readings.returned(id)
                            .filter(entry -> !entry.asOf().isAfter(attention.statusDate()))
                            .map(entry -> Reason.RETURNED);
                default -> Optional.empty();
            };
        }

        private static Forecast.@Nullable Expected ahead(Forecast forecast) {
            return switch (forecast) {
                case Forecast.Expected expected -> expected;
                case Forecast.Held held when held.next() instanceof Forecast.Expected expected -> expected;
                default -> null;
            };
        }

        /** Days after the deadline on which it is reached; none after it for what is expected to hold then. */
        private static long late(Forecast.Expected forecast, LocalDate due) {
            return switch (forecast) {
                case Forecast.Outlook outlook -> outlook.holds() ? 0 : NEVER;
                case Forecast.Predicted predicted ->
                    predicted.reaches() == null ? NEVER : ChronoUnit.DAYS.between(due, predicted.reaches());
            };
        }

        private long passed(LocalDate due) {
            return ChronoUnit.DAYS.between(due, attention.statusDate());
        }

        private AtRisk of(
                UUID id, Task task, LocalDate due, Reason reason, Forecast.@Nullable Expected forecast, long late) {
            Optional<ProgressEntry> told = told(id).or(() -> told(task.id()));
            Optional<ProgressEntry> newest = told.or(() -> newest(id)).or(() -> newest(task.id()));
            return new AtRisk(
                    id,
                    task.id(),
                    due,
                    reason,
                    forecast,
                    late,
                    told.map(ProgressEntry::problem).orElse(""),
                    newest.map(ProgressEntry::nextStep).orElse(""));
        }

        /** The newest entry, if it names a problem. */
        private Optional<ProgressEntry> told(UUID id) {
            return newest(id).filter(entry -> !entry.problem().isBlank());
        }

        private Optional<ProgressEntry> newest(UUID id) {
            return readings.newestEntry(id, attention.statusDate())
                    .or(() ->
                            readings.returned(id).filter(entry -> !entry.asOf().isAfter(attention.statusDate())));
        }

        private PlannedPeriod period(Task task) {
            return PlannedPeriod.of(task, plan.programme().annual());
        }
    }
}
