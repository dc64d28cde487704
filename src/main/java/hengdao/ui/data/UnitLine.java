package hengdao.ui.data;

import hengdao.model.Person;
import hengdao.model.Task;
import hengdao.model.Unit;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit with how much it has to do with.
 *
 * @param leads how many tasks it leads
 * @param supports how many it supports
 * @param people how many people are of it
 */
record UnitLine(Unit unit, int leads, int supports, int people) {

    /** All units by name; reads the data folder. */
    static List<UnitLine> all(Workspace workspace, ProgrammeView now) {
        Map<String, Integer> leads = new HashMap<>();
        Map<String, Integer> supports = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        for (Task task : now.programme().tasks()) {
            leads.merge(task.leadUnit(), 1, Integer::sum);
            task.supportingUnits().forEach(unit -> supports.merge(unit, 1, Integer::sum));
        }
        for (Person person : workspace.people().all(now)) {
            people.merge(person.unit(), 1, Integer::sum);
        }
        return workspace.units().all(now).stream()
                .map(unit -> new UnitLine(
                        unit,
                        leads.getOrDefault(unit.name(), 0),
                        supports.getOrDefault(unit.name(), 0),
                        people.getOrDefault(unit.name(), 0)))
                .toList();
    }

    String name() {
        return unit.name();
    }

    /** Everything it is found by. */
    String words() {
        return unit.name() + " " + String.join(" ", unit.formerNames());
    }
}
