package hengdao.ui.data;

import hengdao.model.Handover;
import hengdao.model.Person;
import hengdao.model.Task;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A person with how much they answer for.
 *
 * @param official of how many tasks they are in charge
 * @param responsible for how many they are responsible
 * @param handovers those they gave or took, the newest first
 */
record PersonLine(Person person, int official, int responsible, List<Handover> handovers) {

    /** All people by name; reads the data folder. */
    static List<PersonLine> all(Workspace workspace, ProgrammeView now) {
        Map<String, Integer> official = new HashMap<>();
        Map<String, Integer> responsible = new HashMap<>();
        for (Task task : now.programme().tasks()) {
            official.merge(task.officialInCharge(), 1, Integer::sum);
            responsible.merge(task.responsiblePerson(), 1, Integer::sum);
        }
        List<Handover> handovers = workspace.people().handovers(now).reversed();
        return workspace.people().all(now).stream()
                .map(person -> new PersonLine(
                        person,
                        official.getOrDefault(person.name(), 0),
                        responsible.getOrDefault(person.name(), 0),
                        handovers.stream()
                                .filter(each -> each.from().equals(person.name())
                                        || each.to().equals(person.name()))
                                .toList()))
                .toList();
    }

    String name() {
        return person.name();
    }

    /** Everything they are found by. */
    String words() {
        return person.name() + " " + person.unit() + " " + String.join(" ", person.formerNames());
    }
}
