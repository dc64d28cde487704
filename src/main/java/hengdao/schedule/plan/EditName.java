package hengdao.schedule.plan;

import hengdao.model.Dependency;
import hengdao.model.Task;
import java.util.List;
import java.util.UUID;

/**
 * What an edit is called in menus and history, for example 移动 5.1.2.
 *
 * @param messageKey in the bundles
 * @param arguments what {0}, {1}, ... stand for; {0} is a task's key or a name, {1} how many rows it is about
 */
public record EditName(String messageKey, List<Object> arguments) {
    public EditName {
        arguments = List.copyOf(arguments);
    }

    /** The name of an edit of a plan, as the plan stands before it. */
    public static EditName of(Plan plan, PlanEdit edit) {
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
            case PlanEdit.SetFields fields ->
                new EditName("edit.fields", List.of(fields.task().key(), 1));
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
            case PlanEdit.Several several -> first(plan, several.edits());
        };
    }

    /** The name of the first edit, with the count of all of its kind. */
    private static EditName first(Plan plan, List<PlanEdit> edits) {
        PlanEdit first = edits.getFirst();
        EditName one = of(plan, first);
        int count = edits.stream()
                .filter(edit -> edit.getClass() == first.getClass())
                .mapToInt(edit -> (int) of(plan, edit).arguments().get(1))
                .sum();
        return new EditName(one.messageKey(), List.of(one.arguments().getFirst(), count));
    }

    private static EditName tasks(String messageKey, Plan plan, List<UUID> ids) {
        return new EditName(messageKey, List.of(ids.isEmpty() ? "" : key(plan, ids.getFirst()), ids.size()));
    }

    private static EditName pair(String messageKey, Plan plan, UUID predecessor, UUID successor) {
        return new EditName(messageKey, List.of(key(plan, predecessor) + " → " + key(plan, successor), 1));
    }

    private static EditName links(String messageKey, Plan plan, List<UUID> ids) {
        String first = plan.programme().dependencies().stream()
                .filter(link -> !ids.isEmpty() && link.id().equals(ids.getFirst()))
                .findFirst()
                .map(link -> ends(plan, link))
                .orElse("");
        return new EditName(messageKey, List.of(first, ids.size()));
    }

    private static String ends(Plan plan, Dependency link) {
        return key(plan, link.predecessorId()) + " → " + key(plan, link.successorId());
    }

    private static String key(Plan plan, UUID id) {
        return plan.task(id)
                .map(Task::key)
                .or(() -> plan.programme().workAreas().stream()
                        .filter(area -> area.id().equals(id))
                        .findFirst()
                        .map(area -> area.key()))
                .or(() -> plan.programme().projects().stream()
                        .filter(project -> project.id().equals(id))
                        .findFirst()
                        .map(project -> Integer.toString(project.no())))
                .orElse("");
    }
}
