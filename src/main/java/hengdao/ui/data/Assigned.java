package hengdao.ui.data;

import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A task that a unit or a person has to do with.
 *
 * @param role as what, one of the words that end the keys of {@code data.role.}
 */
record Assigned(UUID id, String number, String name, String role) {

    /** The tasks a unit leads or supports, in tree order. */
    static List<Assigned> ofUnit(Plan plan, String unit) {
        List<Assigned> found = new ArrayList<>();
        for (Task task : plan.programme().tasks()) {
            if (task.leadUnit().equals(unit)) {
                found.add(of(plan, task, "lead"));
            } else if (task.supportingUnits().contains(unit)) {
                found.add(of(plan, task, "support"));
            }
        }
        return found;
    }

    /** The tasks a person is in charge of or responsible for, in tree order. */
    static List<Assigned> ofPerson(Plan plan, String person) {
        List<Assigned> found = new ArrayList<>();
        for (Task task : plan.programme().tasks()) {
            boolean official = task.officialInCharge().equals(person);
            boolean responsible = task.responsiblePerson().equals(person);
            if (official || responsible) {
                found.add(of(plan, task, official && responsible ? "both" : official ? "official" : "responsible"));
            }
        }
        return found;
    }

    private static Assigned of(Plan plan, Task task, String role) {
        return new Assigned(task.id(), plan.number(task.id()), task.name(), role);
    }
}
