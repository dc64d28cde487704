package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.Indicator;
import hengdao.model.PlanDelta;
import hengdao.model.Task;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which rows an edit was asked for, without those that only follow from it. */
public final class EditRows {

    private EditRows() {}

    /**
     * The ids of the rows of an edit, the one named in {@link EditName} first; of a link the successor.
     *
     * @param plan as it stands before the edit
     * @param delta what the edit does to it
     */
    public static List<UUID> of(Plan plan, PlanEdit edit, PlanDelta delta) {
        return rows(plan, edit, delta).distinct().toList();
    }

    private static Stream<UUID> rows(Plan plan, PlanEdit edit, PlanDelta delta) {
        return switch (edit) {
            case PlanEdit.Move move -> move.tasks().stream();
            case PlanEdit.SetDates dates -> Stream.of(dates.task());
            case PlanEdit.Link link -> Stream.of(link.successor());
            case PlanEdit.Relink relink -> successors(plan, List.of(relink.dependency()));
            case PlanEdit.Unlink unlink -> successors(plan, unlink.dependencies());
            case PlanEdit.Insert insert -> delta.inserted().stream().map(Task::id);
            case PlanEdit.Delete delete -> delete.tasks().stream();
            case PlanEdit.Indent indent -> indent.tasks().stream();
            case PlanEdit.Outdent outdent -> outdent.tasks().stream();
            case PlanEdit.Reorder reorder -> reorder.tasks().stream();
            case PlanEdit.Relocate relocate -> Stream.of(relocate.task());
            case PlanEdit.SetFields fields -> Stream.of(fields.task().id());
            case PlanEdit.SetScheduling scheduling -> scheduling.tasks().stream();
            case PlanEdit.ScheduleForward forward -> forward.scope().stream();
            case PlanEdit.ScheduleBackward backward -> backward.scope().stream();
            case PlanEdit.Paste paste -> delta.inserted().stream().map(Task::id);
            case PlanEdit.Retire retire -> retire.tasks().stream();
            case PlanEdit.AddIndicator add ->
                delta.indicatorsInserted().stream().map(Indicator::id);
            case PlanEdit.SetIndicator set -> Stream.of(set.indicator());
            case PlanEdit.MoveIndicator move -> Stream.of(move.indicator());
            case PlanEdit.ReorderIndicator reorder -> Stream.of(reorder.indicator());
            case PlanEdit.RetireIndicators retire -> retire.indicators().stream();
            case PlanEdit.Several several -> several.edits().stream().flatMap(each -> rows(plan, each, delta));
        };
    }

    private static Stream<UUID> successors(Plan plan, List<UUID> links) {
        return plan.programme().dependencies().stream()
                .filter(link -> links.contains(link.id()))
                .map(Dependency::successorId);
    }
}
