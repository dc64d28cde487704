package hengdao.ui.shell;

import hengdao.model.Person;
import hengdao.model.Unit;
import hengdao.service.ProgrammeView;
import hengdao.service.SupervisedOrder;
import hengdao.service.Workspace;
import java.util.List;

/**
 * What the search box finds beside the programme itself.
 *
 * @param units their names, those too that no task names
 * @param people likewise
 */
record Searched(List<SupervisedOrder> orders, List<String> units, List<String> people) {

    static final Searched NOTHING = new Searched(List.of(), List.of(), List.of());

    /** Reads it from the data folder. */
    static Searched read(Workspace workspace, ProgrammeView now) {
        return new Searched(
                workspace.supervision().orders(now),
                workspace.units().all(now).stream().map(Unit::name).toList(),
                workspace.people().all(now).stream().map(Person::name).toList());
    }
}
