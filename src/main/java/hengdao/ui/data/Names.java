package hengdao.ui.data;

import hengdao.model.Person;
import hengdao.model.Unit;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.util.List;

/** The units and people that new tasks can be given to. */
record Names(List<String> units, List<String> people) {

    static final Names NONE = new Names(List.of(), List.of());

    /** Those that are not retired, by name; reads the data folder. */
    static Names of(Workspace workspace, ProgrammeView now) {
        return new Names(
                workspace.units().all(now).stream()
                        .filter(each -> !each.retired())
                        .map(Unit::name)
                        .toList(),
                workspace.people().all(now).stream()
                        .filter(each -> !each.retired())
                        .map(Person::name)
                        .toList());
    }
}
