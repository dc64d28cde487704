package hengdao.service;

import hengdao.exchange.SeedFollowUp;
import hengdao.model.EntryRound;
import hengdao.model.EntryState;
import hengdao.model.Indicator;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.schedule.rounds.RoundRule;
import hengdao.store.WriteGate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows up the entries of a folder of examples (示例), so that every screen has something to show. */
record DemoFollowUp(
        WriteGate gate, KeptLights lights, EntryRounds rounds, Reviewing reviewing, Supervision supervision) {

    void apply(ProgrammeView view, SeedFollowUp examples) {
        Map<String, UUID> rows = rows(view);
        String planner = examples.orders().getFirst().by();
        RoundRule rule = new RoundRule.EveryTwoWeeks(examples.firstRound());
        rounds.plan(view, rule, LocalDate.MIN, planner);
        keepLights(view, rounds.rounds(view), planner);
        ProgrammeView now = view;
        for (SeedFollowUp.Reviewed each : examples.reviews()) {
            now = reviewed(now, each, each.key().isEmpty() ? null : found(rows, each.key()));
        }
        List<UUID> orders = new ArrayList<>();
        for (SeedFollowUp.Ordered each : examples.orders()) {
            orders.add(supervision
                    .file(now, form(each, found(rows, each.key())))
                    .order()
                    .id());
        }
        for (SeedFollowUp.Step each : examples.steps()) {
            supervision.act(
                    orders.get(each.order() - 1),
                    new OrderStep(each.kind(), each.on(), each.note(), each.newDue(), List.of(), each.by()),
                    each.on());
        }
    }

    /** Keeps the lights of each round's last day up to the status date. */
    private void keepLights(ProgrammeView view, List<EntryRound> planned, String by) {
        for (EntryRound round : planned) {
            if (!round.closes().isAfter(view.statusDate())) {
                gate.write(by, "keep lights", change -> {
                    lights.keep(change, ProgrammeView.of(view.plan(), round.closes()));
                    return round;
                });
            }
        }
    }

    private ProgrammeView reviewed(ProgrammeView now, SeedFollowUp.Reviewed review, @Nullable UUID only) {
        List<UUID> entries = now.programme().entries().stream()
                .filter(entry -> entry.state() == EntryState.SUBMITTED)
                .filter(entry -> only == null || only.equals(entry.subjectId()))
                .filter(entry ->
                        !entry.asOf().isBefore(review.from()) && !entry.asOf().isAfter(review.to()))
                .map(ProgressEntry::id)
                .toList();
        return reviewing
                .review(now, entries, review.verdict(), review.reason(), review.by())
                .view();
    }

    private static OrderForm form(SeedFollowUp.Ordered order, UUID subjectId) {
        return new OrderForm(
                subjectId,
                "",
                "",
                order.filed(),
                order.assigned(),
                order.due(),
                order.requirement(),
                order.origin(),
                order.by());
    }

    private static Map<String, UUID> rows(ProgrammeView view) {
        Map<String, UUID> rows = new HashMap<>();
        for (Task task : view.programme().tasks()) {
            rows.put(task.key(), task.id());
        }
        for (Indicator indicator : view.programme().indicators()) {
            rows.put(indicator.key(), indicator.id());
        }
        return rows;
    }

    private static UUID found(Map<String, UUID> rows, String key) {
        return Objects.requireNonNull(rows.get(key), key);
    }
}
