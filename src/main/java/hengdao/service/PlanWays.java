package hengdao.service;

import hengdao.model.Outcome;
import hengdao.model.PlanDelta;
import hengdao.model.Programme;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.TouchedRows;
import hengdao.store.Change;
import hengdao.store.PlanStore;
import hengdao.store.ProgrammeStore;
import hengdao.store.Reversal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes edits of the plan, and takes them back by the inverse of what they wrote. */
final class PlanWays {

    /** An edit that leaves the plan itself alone. */
    static final PlanDelta NOTHING =
            new PlanDelta(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Tables whose change makes another tree, or other days: the programme is then read again. */
    private static final Set<String> SHAPING = Set.of("project", "work_area", "calendar_day");

    private final PlanStore plans;
    private final ProgrammeStore programmes;
    private final Reversal reversal;

    PlanWays(PlanStore plans, ProgrammeStore programmes, Reversal reversal) {
        this.plans = plans;
        this.programmes = programmes;
        this.reversal = reversal;
    }

    /** An edit that only brings tasks to a new state. */
    static PlanDelta changing(List<Task> tasks) {
        return new PlanDelta(List.of(), tasks, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    Way.Went apply(Change change, ProgrammeView now, PlanDelta delta) {
        return apply(change, now, delta, Set.of());
    }

    /** Writes an edit within a change that has also written to other tables. */
    Way.Went apply(Change change, ProgrammeView now, PlanDelta delta, Set<String> tables) {
        plans.apply(change, now.programme().annual().id(), delta);
        return went(change, now, delta, tables);
    }

    /** Writes an edit whose removed rows are kept as retired ones. */
    Way.Went retire(Change change, ProgrammeView now, PlanDelta delta) {
        plans.retire(change, now.programme().annual().id(), delta);
        return went(change, now, delta, Set.of());
    }

    /** What came of a change that has written an edit and to other tables; it is taken back record by record. */
    Way.Went went(Change change, ProgrammeView now, PlanDelta delta, Set<String> tables) {
        return new Way.Went(edited(change, now, delta, tables), reversing(change.sequence()));
    }

    /** Takes back an earlier change, record by record. */
    Way reversing(long sequence) {
        return (change, now) -> {
            Reversal.Reversed reversed = reversal.reverse(change, sequence);
            return went(change, now, reversed.plan(), reversed.tables());
        };
    }

    private Edited edited(Change change, ProgrammeView now, PlanDelta delta, Set<String> tables) {
        if (!Collections.disjoint(tables, SHAPING)) {
            int year = now.programme().annual().year();
            return new Edited(
                    ProgrammeView.of(Plan.of(programmes.load(change, year)), now.statusDate()), false, Set.of());
        }
        Programme refreshed = programmes.refreshed(change, now.programme(), tables);
        Plan after = now.plan().in(refreshed).with(delta);
        Set<UUID> touched = TouchedRows.of(now.plan(), delta, after);
        touched.addAll(TouchedRows.above(after, judged(now.programme(), refreshed)));
        return new Edited(now.after(after, touched), now.plan().keepsTree(delta), touched);
    }

    /** The tasks whose end states differ. */
    private static Set<UUID> judged(Programme before, Programme after) {
        Set<Outcome> differing = new HashSet<>(before.outcomes());
        Set<UUID> tasks = new HashSet<>();
        for (Outcome outcome : after.outcomes()) {
            if (!differing.remove(outcome)) {
                tasks.add(outcome.taskId());
            }
        }
        differing.forEach(outcome -> tasks.add(outcome.taskId()));
        return tasks;
    }
}
