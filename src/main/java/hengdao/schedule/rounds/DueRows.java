package hengdao.schedule.rounds;

import hengdao.model.EntryRound;
import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.ProgressEntry;
import hengdao.model.RoundHandover;
import hengdao.model.RoundSkip;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.Light;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.Reading;
import hengdao.schedule.Readings;
import hengdao.schedule.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is due in a round: every indicator, and every task that holds nothing and has no indicator, that begins by
 * plan no later than the round closes and was neither finished nor held up (受客观制约) the day before it opened. Returned entries of earlier rounds
 * are due until they are answered: by what supersedes them, or by a counting entry of the same or a later day that was
 * entered after the review. They are due even before the task begins by plan.
 */
public final class DueRows {

    private static final Comparator<ProgressEntry> BY_AGE =
            Comparator.comparing(ProgressEntry::asOf).thenComparing(ProgressEntry::enteredAt);

    private final Plan plan;
    private final EntryRound round;
    private final LocalDate before;
    private final ProgrammeStatus status;
    private final Readings readings;
    private final Map<UUID, List<ProgressEntry>> entries;
    private final Map<UUID, RoundSkip> skips;
    private final Map<UUID, RoundHandover> handovers;
    private final Map<UUID, Instant> times;

    private DueRows(
            Plan plan,
            EntryRound round,
            List<RoundSkip> skips,
            List<RoundHandover> handovers,
            Map<UUID, Instant> returned) {
        this.plan = plan;
        this.round = round;
        times = returned;
        before = round.opens().minusDays(1);
        status = ProgrammeStatus.evaluate(plan, before, LightRules.DEFAULT);
        readings = new Readings(plan.programme());
        entries = plan.programme().entries().stream().collect(Collectors.groupingBy(ProgressEntry::subjectId));
        this.skips = new HashMap<>();
        skips.stream()
                .filter(skip -> skip.roundId().equals(round.id()))
                .forEach(skip -> this.skips.put(skip.subjectId(), skip));
        this.skips.values().removeIf(RoundSkip::isTakenBack);
        this.handovers = new HashMap<>();
        handovers.forEach(handover -> this.handovers.put(handover.subjectId(), handover));
        this.handovers.values().removeIf(RoundHandover::isTakenBack);
    }

    /**
     * The list of a round.
     *
     * @param skips of any rounds, the oldest first
     * @param handovers those made in this round and in rounds before it, the oldest first
     * @param returned when entries were returned, by entry
     */
    public static DueList of(
            Plan plan,
            EntryRound round,
            List<RoundSkip> skips,
            List<RoundHandover> handovers,
            Map<UUID, Instant> returned) {
        return new DueList(round, new DueRows(plan, round, skips, handovers, returned).items());
    }

    private List<DueItem> items() {
        List<DueItem> items = new ArrayList<>();
        for (Task task : plan.programme().tasks()) {
            List<Indicator> indicators = plan.indicators(task.id());
            for (Indicator indicator : indicators) {
                item(indicator.id(), task).ifPresent(items::add);
            }
            if (indicators.isEmpty() && task.kind() != TaskKind.SUMMARY && !plan.isHolder(task.id())) {
                item(task.id(), task).ifPresent(items::add);
            }
        }
        return items;
    }

    private Optional<DueItem> item(UUID subjectId, Task task) {
        List<ProgressEntry> own = entries.getOrDefault(subjectId, List.of());
        ProgressEntry returned = newest(own.stream()
                .filter(entry -> entry.state() == EntryState.RETURNED && !isAnswered(entry, own))
                .toList());
        boolean begins = !plan.period(task).start().isAfter(round.closes());
        if (returned == null && (!begins || isSettled(subjectId) || isSettled(task.id()))) {
            return Optional.empty();
        }
        ProgressEntry counting = newest(own.stream()
                .filter(entry -> entry.state().counts() && round.covers(entry.asOf()))
                .toList());
        RoundSkip skip = skips.get(subjectId);
        RoundHandover handover = handovers.get(subjectId);
        Reading last = readings.newest(subjectId, before).orElse(null);
        return Optional.of(new DueItem(
                subjectId,
                task.id(),
                unit(task, handover),
                person(task, handover),
                state(returned, counting, skip),
                last,
                returned != null ? returned : counting,
                skip,
                handover));
    }

    private static DueState state(
            @Nullable ProgressEntry returned, @Nullable ProgressEntry counting, @Nullable RoundSkip skip) {
        if (returned != null) {
            return DueState.RETURNED;
        }
        if (counting != null) {
            return DueState.DONE;
        }
        return skip != null ? DueState.SKIPPED : DueState.OPEN;
    }

    private boolean isAnswered(ProgressEntry returned, List<ProgressEntry> own) {
        return returned.asOf().isAfter(round.closes())
                || own.stream()
                        .anyMatch(entry -> entry.state().counts()
                                && !entry.asOf().isBefore(returned.asOf())
                                && entry.enteredAt().isAfter(returnedAt(returned)));
    }

    private Instant returnedAt(ProgressEntry returned) {
        return times.getOrDefault(returned.id(), returned.enteredAt());
    }

    private boolean isSettled(UUID id) {
        Light light = status.of(id).light();
        return light == Light.DONE || light == Light.CONSTRAINED;
    }

    private static String unit(Task task, @Nullable RoundHandover handover) {
        return handover == null || handover.toUnit().isEmpty() ? task.leadUnit() : handover.toUnit();
    }

    /** With another unit the person of the plan is out of it; with only another person the unit stays. */
    private static String person(Task task, @Nullable RoundHandover handover) {
        return handover == null ? task.responsiblePerson() : handover.toPerson();
    }

    private static @Nullable ProgressEntry newest(List<ProgressEntry> entries) {
        return entries.stream().max(BY_AGE).orElse(null);
    }
}
