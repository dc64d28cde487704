package hengdao.service;

import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.ProgressEntry;
import hengdao.schedule.plan.EditName;
import hengdao.schedule.plan.EditRows;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.plan.PlanEditor;
import hengdao.store.Ids;
import hengdao.store.WriteGate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the plan, of the status date and of baselines, and the taking back of entries: each is saved at once and
 * can be undone and redone, without limit, until the folder is closed; each programme has its own steps. Used by one
 * thread at a time.
 */
public final class PlanEditing {

    private final WriteGate gate;
    private final PlanWays plans;
    private final EntryWays entries;
    private final StatusDateWays statusDates;
    private final BaselineWays baselines;
    private final AmendmentWays amendments;
    private final KeptLights lights;
    private final PlanEditor editor;
    private final Map<UUID, EditStack> stacks = new HashMap<>();
    private final Set<String> goneKeys = new HashSet<>();
    private @Nullable Supplier<Set<String>> goneBefore;

    /** @param goneBefore the keys of rows that were removed or retired before; asked for when the first one is added */
    PlanEditing(
            WriteGate gate,
            PlanWays plans,
            EntryWays entries,
            StatusDateWays statusDates,
            BaselineWays baselines,
            AmendmentWays amendments,
            KeptLights lights,
            Ids ids,
            Supplier<Set<String>> goneBefore) {
        this.gate = gate;
        this.plans = plans;
        this.entries = entries;
        this.statusDates = statusDates;
        this.baselines = baselines;
        this.amendments = amendments;
        this.lights = lights;
        this.goneBefore = goneBefore;
        editor = new PlanEditor(ids::next, this::isGone);
    }

    /**
     * Does an edit; all of it is on disk when this returns. One that changes nothing leaves no step.
     *
     * @param now the programme as it stands
     * @param actor who makes it
     * @throws InputRefused if it cannot be done; nothing has changed then
     */
    public Edited apply(ProgrammeView now, PlanEdit edit, String actor) {
        return apply(now, edit, "edit plan", actor);
    }

    /** As {@link #apply(ProgrammeView, PlanEdit, String)}; {@code action} is what the log calls it. */
    Edited apply(ProgrammeView now, PlanEdit edit, String action, String actor) {
        PlanDelta delta = editor.delta(now.plan(), edit);
        if (delta.isEmpty()) {
            return new Edited(now, true, Set.of());
        }
        Way way = (change, view) -> switch (edit) {
            case PlanEdit.Retire retire -> plans.retire(change, view, delta);
            case PlanEdit.RetireIndicators retire -> plans.retire(change, view, delta);
            default -> plans.apply(change, view, delta, amendments.of(change, view, edit));
        };
        Way.Went went = went(now, action, actor, way);
        Plan after = went.edited().view().plan();
        stack(now)
                .push(new EditStack.Step(
                        EditName.of(now.plan(), after, edit),
                        EditName.of(now.plan(), edit),
                        EditRows.of(now.plan(), edit, delta),
                        went.back()));
        return noted(now, went.edited());
    }

    /** Moves the status date (检查日期); null means today from now on. */
    public Edited setStatusDate(ProgrammeView now, @Nullable LocalDate date, String actor) {
        EditName name = new EditName("edit.status-date", List.of(date == null ? "" : date));
        return does(
                now, name, List.of(), "set status date", actor, (change, view) -> statusDates.set(change, view, date));
    }

    /**
     * Keeps the plan as it stands as a baseline.
     *
     * @throws InputRefused if the name is empty or the programme has as many as it can have
     */
    public Edited takeBaseline(ProgrammeView now, String name, String actor) {
        return does(
                now,
                new EditName("edit.baseline-take", List.of(name.strip())),
                List.of(),
                "take baseline",
                actor,
                (change, view) -> baselines.take(change, view, name));
    }

    /**
     * Gives a baseline another name.
     *
     * @throws InputRefused if the name is empty or there is no such baseline
     */
    public Edited renameBaseline(ProgrammeView now, UUID baselineId, String name, String actor) {
        return does(
                now,
                new EditName("edit.baseline-rename", List.of(name.strip())),
                List.of(),
                "rename baseline",
                actor,
                (change, view) -> baselines.rename(change, view, baselineId, name));
    }

    /**
     * Removes a baseline.
     *
     * @throws InputRefused if there is no such baseline
     */
    public Edited deleteBaseline(ProgrammeView now, UUID baselineId, String actor) {
        String name = BaselineWays.header(now, baselineId).name();
        return does(
                now,
                new EditName("edit.baseline-delete", List.of(name)),
                List.of(),
                "delete baseline",
                actor,
                (change, view) -> baselines.delete(change, view, baselineId));
    }

    /**
     * Takes up entries that were just saved together: undoing withdraws them and makes the forms they were saved from
     * drafts again, redoing appends them again.
     */
    void entered(ProgrammeView now, List<ProgressEntry> saved, List<EntryForm> typed) {
        EditName name = saved.size() == 1
                ? new EditName("edit.entry", List.of(EntryWays.number(now, saved.getFirst())))
                : new EditName("edit.entries", List.of(saved.size()));
        List<UUID> rows = saved.stream()
                .flatMap(entry -> EntryWays.rows(now, entry).stream())
                .toList();
        stack(now).push(new EditStack.Step(name, rows, entries.withdrawing(saved, typed)));
    }

    /**
     * Takes back the newest change of the programme that is not undone yet.
     *
     * @throws InputRefused if there is nothing to undo, or it has become impossible: nothing has changed then, but the
     *     step is forgotten and the one before it can be undone
     */
    public Edited undo(ProgrammeView now, String actor) {
        return stack(now)
                .undo(way -> went(now, "undo", actor, way))
                .map(went -> noted(now, went.edited()))
                .orElseThrow(() -> new InputRefused("edit.nothing_to_undo"));
    }

    /**
     * Does again what was undone last in the programme.
     *
     * @throws InputRefused if there is nothing to redo, or it has become impossible: nothing has changed then, but the
     *     step is forgotten and the one after it can be done again
     */
    public Edited redo(ProgrammeView now, String actor) {
        return stack(now)
                .redo(way -> went(now, "redo", actor, way))
                .map(went -> noted(now, went.edited()))
                .orElseThrow(() -> new InputRefused("edit.nothing_to_redo"));
    }

    /** Forgets all steps, done and undone: they are those of somebody else. */
    void forget() {
        stacks.clear();
    }

    /** What {@link #undo} would take back, empty if nothing. */
    public Optional<EditName> undoable(ProgrammeView now) {
        return stack(now).undoable();
    }

    /** What {@link #redo} would do again, empty if nothing. */
    public Optional<EditName> redoable(ProgrammeView now) {
        return stack(now).redoable();
    }

    /**
     * Writes a change in one transaction and keeps it as a step.
     *
     * @param name what the step is called
     * @param rows ids of the rows it was asked for
     * @param action what the log calls it
     */
    Edited does(ProgrammeView now, EditName name, List<UUID> rows, String action, String actor, Way way) {
        Way.Went went = went(now, action, actor, way);
        stack(now).push(new EditStack.Step(name, rows, went.back()));
        return noted(now, went.edited());
    }

    /** Goes a way in one transaction and keeps the lights of the rows it touched. */
    private Way.Went went(ProgrammeView now, String action, String actor, Way way) {
        return gate.write(actor, action, change -> {
            Way.Went went = way.go(change, now);
            lights.keep(change, went.edited());
            return went;
        });
    }

    /** Notes the keys of the rows that a change took away, so that no other row ever gets them. */
    private Edited noted(ProgrammeView before, Edited edited) {
        if (!edited.sameTree()) {
            before.programme().tasks().stream()
                    .filter(task -> edited.view().plan().task(task.id()).isEmpty())
                    .forEach(task -> goneKeys.add(task.key()));
            before.programme().indicators().stream()
                    .filter(indicator -> edited.view().plan().indicator(indicator.id()) == null)
                    .forEach(indicator -> goneKeys.add(indicator.key()));
        }
        return edited;
    }

    private EditStack stack(ProgrammeView now) {
        return stacks.computeIfAbsent(now.programme().annual().id(), id -> new EditStack());
    }

    private boolean isGone(String key) {
        Supplier<Set<String>> before = goneBefore;
        if (before != null) {
            goneBefore = null;
            goneKeys.addAll(before.get());
        }
        return goneKeys.contains(key);
    }
}
