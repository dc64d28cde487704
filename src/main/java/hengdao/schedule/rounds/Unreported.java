package hengdao.schedule.rounds;

import hengdao.model.EntryRound;
import hengdao.model.Indicator;
import hengdao.model.RoundSkip;
import hengdao.model.Task;
import hengdao.schedule.Readings;
import hengdao.schedule.Status;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was not reported in the present period (本期未填报), for every count and list of it. In a round that is what
 * {@link DueRows} finds still due in it, returned entries too, so that the list of the round and all other figures agree; a
 * task is without entry when anything of it is. In an office without rounds it is every indicator, and every task with none
 * of its indicators reported, that began by plan, has not ended and has no entry within the period.
 *
 * @param rows indicators and tasks, by id
 * @param states how what is to be reported stands, by the id of the indicator or of the task without one
 * @param skipped why nothing is reported on something in the round, by the id of the indicator and, where nothing else of it
 *     is due or reported, of its task
 */
public record Unreported(
        ReportingPeriod period, Set<UUID> rows, Map<UUID, DueState> states, Map<UUID, String> skipped) {

    /** That of a plan on a status date; takes time in proportion to its tasks and entries. */
    public static Unreported of(Plan plan, Function<UUID, Status> status, LocalDate statusDate) {
        ReportingPeriod period = ReportingPeriod.of(plan.programme(), statusDate);
        EntryRound round = period.round();
        return round == null ? silent(plan, status, period) : due(plan, round, period);
    }

    /** Whether an indicator or a task is without entry. */
    public boolean contains(UUID id) {
        return rows.contains(id);
    }

    /** Why nothing is reported on an indicator or task in this period; empty where it was not skipped. */
    public String reason(UUID id) {
        return skipped.getOrDefault(id, "");
    }

    /** How an indicator or a task without one stands in this period; empty where nothing is to be reported on it. */
    public Optional<DueState> state(UUID id) {
        return Optional.ofNullable(states.get(id));
    }

    /** How many indicators, and tasks without one, are still to be reported on. */
    public int items() {
        return (int) states.values().stream().filter(DueState::isDue).count();
    }

    /** How many tasks that hold no others something of is among those items. */
    public static int tasks(Plan plan, DueList due) {
        return (int) due.due().stream()
                .map(DueItem::taskId)
                .filter(task -> !plan.isHolder(task))
                .distinct()
                .count();
    }

    private static Unreported due(Plan plan, EntryRound round, ReportingPeriod period) {
        var reporting = plan.programme().reporting();
        List<DueItem> items = DueRows.of(plan, round, reporting.skips(), List.of(), reporting.returned())
                .items();
        Set<UUID> rows = new HashSet<>();
        Set<UUID> reported = new HashSet<>();
        Map<UUID, DueState> states = new HashMap<>();
        Map<UUID, String> skipped = new HashMap<>();
        for (DueItem item : items) {
            states.put(item.subjectId(), item.state());
            if (item.state().isDue()) {
                rows.addAll(List.of(item.subjectId(), item.taskId()));
            } else if (item.state() == DueState.DONE) {
                reported.add(item.taskId());
            }
        }
        for (DueItem item : items) {
            RoundSkip skip = item.skip();
            if (item.state() == DueState.SKIPPED && skip != null) {
                skipped.put(item.subjectId(), skip.reason());
                if (!rows.contains(item.taskId()) && !reported.contains(item.taskId())) {
                    skipped.putIfAbsent(item.taskId(), skip.reason());
                }
            }
        }
        return new Unreported(period, Set.copyOf(rows), Map.copyOf(states), Map.copyOf(skipped));
    }

    private static Unreported silent(Plan plan, Function<UUID, Status> status, ReportingPeriod period) {
        Silent silent = new Silent(new Readings(plan.programme()), status, period);
        Map<UUID, DueState> states = new HashMap<>();
        Set<UUID> rows = new HashSet<>();
        for (Task task : plan.programme().tasks()) {
            if (plan.period(task).start().isAfter(period.last())) {
                continue;
            }
            boolean reported = silent.isReported(task.id());
            for (Indicator indicator : plan.indicators(task.id())) {
                DueState state = silent.state(indicator.id());
                reported |= silent.isReported(indicator.id());
                if (state != null) {
                    states.put(indicator.id(), state);
                }
            }
            if (!reported && !silent.hasEnded(task.id())) {
                rows.add(task.id());
            }
            DueState own = silent.state(task.id());
            if (own != null && plan.indicators(task.id()).isEmpty() && !plan.isHolder(task.id())) {
                states.put(task.id(), own);
            }
        }
        states.forEach((id, state) -> {
            if (state.isDue()) {
                rows.add(id);
            }
        });
        return new Unreported(period, Set.copyOf(rows), Map.copyOf(states), Map.of());
    }

    /** Tells where no entry was made within days. */
    private record Silent(Readings readings, Function<UUID, Status> status, ReportingPeriod period) {

        @Nullable
        DueState state(UUID id) {
            if (isReported(id)) {
                return DueState.DONE;
            }
            return hasEnded(id) ? null : DueState.OPEN;
        }

        boolean isReported(UUID id) {
            return readings.newestEntry(id, period.last())
                    .filter(entry -> period.covers(entry.asOf()))
                    .isPresent();
        }

        boolean hasEnded(UUID id) {
            return status.apply(id).light().isEnd();
        }
    }
}
