package hengdao.schedule.plan;

import hengdao.model.PlanDelta;
import hengdao.model.Task;
import hengdao.model.Weight;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Works out what an edit does to a plan: the rows edited, and the automatic tasks that follow them. */
public final class PlanEditor {
    private final Supplier<UUID> ids;
    private final Predicate<String> used;

    /** Takes who makes the ids of new rows. */
    public PlanEditor(Supplier<UUID> ids) {
        this(ids, key -> false);
    }

    /**
     * Takes who makes the ids of new rows, and who knows the keys of rows that are gone: a key is given once.
     *
     * @param used whether a key was given to a task before
     */
    public PlanEditor(Supplier<UUID> ids, Predicate<String> used) {
        this.ids = ids;
        this.used = used;
    }

    /**
     * The rows an edit adds, changes and removes, automatic successors included; empty if it changes nothing. The task
     * edited comes first among those changed.
     *
     * @throws hengdao.model.InputRefused if the edit cannot be done, such as a link that closes a circle
     */
    public PlanDelta delta(Plan plan, PlanEdit edit) {
        DeltaDraft draft = new DeltaDraft(plan);
        switch (edit) {
            case PlanEdit.Move move -> DateEdits.move(draft, move);
            case PlanEdit.SetDates dates -> DateEdits.setDates(draft, dates);
            case PlanEdit.SetFields fields -> {
                Weight.checked(fields.task().weight());
                BoundDeadline.refuseWithout(draft.plan(), fields);
                DateEdits.setFields(draft, fields.task());
            }
            case PlanEdit.SetScheduling scheduling -> DateEdits.setScheduling(draft, scheduling);
            case PlanEdit.ScheduleForward forward ->
                take(draft, AutomaticDates.forward(plan, DateEdits.tasksOf(plan, forward.scope())));
            case PlanEdit.ScheduleBackward backward ->
                take(
                        draft,
                        AutomaticDates.backward(plan, DateEdits.tasksOf(plan, backward.scope()), backward.finish()));
            case PlanEdit.Link link -> LinkEdits.link(draft, link, ids);
            case PlanEdit.Relink relink -> LinkEdits.relink(draft, relink);
            case PlanEdit.Unlink unlink -> LinkEdits.unlink(draft, unlink);
            case PlanEdit.Insert insert -> new RowInsertion(draft, ids, used).insert(insert);
            case PlanEdit.Paste paste -> new RowInsertion(draft, ids, used).paste(paste);
            case PlanEdit.Delete delete -> RowRemoval.delete(draft, delete.tasks());
            case PlanEdit.Indent indent -> TreeEdits.indent(draft, indent.tasks());
            case PlanEdit.Outdent outdent -> TreeEdits.outdent(draft, outdent.tasks());
            case PlanEdit.Reorder reorder -> TreeEdits.reorder(draft, reorder.tasks(), reorder.by());
            case PlanEdit.Relocate relocate -> TreeEdits.relocate(draft, relocate.task(), relocate.holder());
            case PlanEdit.Retire retire -> RowRemoval.retire(draft, retire.tasks());
            case PlanEdit.AddIndicator add -> IndicatorEdits.add(draft, add, ids, used);
            case PlanEdit.SetIndicator set -> IndicatorEdits.set(draft, set);
            case PlanEdit.MoveIndicator move -> IndicatorEdits.move(draft, move);
            case PlanEdit.ReorderIndicator reorder -> IndicatorEdits.reorder(draft, reorder.indicator(), reorder.by());
            case PlanEdit.RetireIndicators retire -> IndicatorEdits.retire(draft, retire.indicators());
            case PlanEdit.Several several -> {
                return together(plan, several.edits());
            }
        }
        return settled(draft);
    }

    private PlanDelta together(Plan plan, List<PlanEdit> edits) {
        DeltaSum sum = new DeltaSum(plan);
        Plan soFar = plan;
        for (PlanEdit edit : edits) {
            if (edit instanceof PlanEdit.Retire || edit instanceof PlanEdit.RetireIndicators) {
                throw new IllegalArgumentException(edit + " is a step of its own");
            }
            PlanDelta next = delta(soFar, edit);
            sum.add(next);
            soFar = soFar.with(next);
        }
        return sum.delta();
    }

    private static void take(DeltaDraft draft, Collection<Task> moved) {
        moved.forEach(draft::redate);
    }

    private static PlanDelta settled(DeltaDraft draft) {
        PlanDelta edited = draft.delta();
        List<UUID> unsettled = draft.unsettled();
        if (!unsettled.isEmpty()) {
            AutomaticDates.settle(draft.plan().with(edited), unsettled).forEach(draft::change);
            NeedlessBounds.drop(draft);
        }
        return draft.delta();
    }
}
