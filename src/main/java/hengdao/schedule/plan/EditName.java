package hengdao.schedule.plan;

import hengdao.model.Dependency;
import java.util.List;
import java.util.UUID;

/**
 * What an edit is called in menus and history, for example 移动 5.1.2.
 *
 * @param messageKey in the bundles
 * @param arguments what {0}, {1}, ... stand for; {0} is a task's 序号 or a name, {1} how many rows it is about
 */
public record EditName(String messageKey, List<Object> arguments) {
    public EditName {
        arguments = List.copyOf(arguments);
    }

    /** The name of an edit of a plan with the numbers of the plan as it stands before it. */
    public static EditName of(Plan before, PlanEdit edit) {
        return of(before, before, edit);
    }

    /**
     * The name of an edit of a plan.
     *
     * @param shown the plan whose numbers are told: as it stands before the edit, or after it; a row that it lacks is told
     *     by its number before
     */
    public static EditName of(Plan before, Plan shown, PlanEdit edit) {
        return of(new Plans(before, shown), edit);
    }

    private static EditName of(Plans plan, PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Move move -> tasks("edit.move", plan, move.tasks());
            case PlanEdit.SetDates dates -> tasks("edit.dates", plan, List.of(dates.task()));
            case PlanEdit.Link link -> pair("edit.link", plan, link.predecessor(), link.successor());
            case PlanEdit.Relink relink -> links("edit.relink", plan, List.of(relink.dependency()));
            case PlanEdit.Unlink unlink -> links("edit.unlink", plan, unlink.dependencies());
            case PlanEdit.Insert insert -> new EditName("edit.insert", List.of(insert.name(), 1));
            case PlanEdit.Delete delete -> tasks("edit.delete", plan, delete.tasks());
            case PlanEdit.Indent indent -> tasks("edit.indent", plan, indent.tasks());
            case PlanEdit.Outdent outdent -> tasks("edit.outdent", plan, outdent.tasks());
            case PlanEdit.Reorder reorder -> tasks("edit.reorder", plan, reorder.tasks());
            case PlanEdit.Relocate relocate -> tasks("edit.relocate", plan, List.of(relocate.task()));
            case PlanEdit.SetFields fields ->
                new EditName("edit.fields", List.of(plan.number(fields.task().id()), 1));
            case PlanEdit.SetScheduling scheduling -> tasks("edit.scheduling", plan, scheduling.tasks());
            case PlanEdit.ScheduleForward forward -> tasks("edit.forward", plan, forward.scope());
            case PlanEdit.ScheduleBackward backward -> tasks("edit.backward", plan, backward.scope());
            case PlanEdit.Paste paste ->
                new EditName(
                        "edit.paste",
                        List.of(
                                paste.rows().isEmpty()
                                        ? ""
                                        : paste.rows().getFirst().name(),
                                paste.rows().size()));
            case PlanEdit.Retire retire -> tasks("edit.retire", plan, retire.tasks());
            case PlanEdit.AddIndicator add ->
                new EditName("edit.indicator-add", List.of(add.fields().name(), 1));
            case PlanEdit.SetIndicator set -> tasks("edit.indicator-set", plan, List.of(set.indicator()));
            case PlanEdit.MoveIndicator move -> tasks("edit.indicator-move", plan, List.of(move.indicator()));
            case PlanEdit.ReorderIndicator reorder ->
                tasks("edit.indicator-reorder", plan, List.of(reorder.indicator()));
            case PlanEdit.RetireIndicators retire -> tasks("edit.indicator-retire", plan, retire.indicators());
            case PlanEdit.Several several -> first(plan, several.edits());
        };
    }

    /** The name of the first edit, with the count of all of its kind. */
    private static EditName first(Plans plan, List<PlanEdit> edits) {
        PlanEdit first = edits.getFirst();
        EditName one = of(plan, first);
        int count = edits.stream()
                .filter(edit -> edit.getClass() == first.getClass())
                .mapToInt(edit -> (int) of(plan, edit).arguments().get(1))
                .sum();
        return new EditName(one.messageKey(), List.of(one.arguments().getFirst(), count));
    }

    private static EditName tasks(String messageKey, Plans plan, List<UUID> ids) {
        return new EditName(messageKey, List.of(ids.isEmpty() ? "" : plan.number(ids.getFirst()), ids.size()));
    }

    private static EditName pair(String messageKey, Plans plan, UUID predecessor, UUID successor) {
        return new EditName(messageKey, List.of(plan.number(predecessor) + " → " + plan.number(successor), 1));
    }

    private static EditName links(String messageKey, Plans plan, List<UUID> ids) {
        String first = plan.before().programme().dependencies().stream()
                .filter(link -> !ids.isEmpty() && link.id().equals(ids.getFirst()))
                .findFirst()
                .map(link -> ends(plan, link))
                .orElse("");
        return new EditName(messageKey, List.of(first, ids.size()));
    }

    private static String ends(Plans plan, Dependency link) {
        return plan.number(link.predecessorId()) + " → " + plan.number(link.successorId());
    }

    /**
     * @param before the edit
     * @param shown whose numbers are told, those of {@code before} where it lacks the row
     */
    private record Plans(Plan before, Plan shown) {
        String number(UUID id) {
            String number = shown.number(id);
            return number.isEmpty() ? before.number(id) : number;
        }
    }
}
