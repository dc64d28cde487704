package hengdao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A unit that leads or supports tasks (牵头单位, 配合单位), known to all years of a data folder.
 *
 * @param formerNames what it, and units merged into it, were called before, the oldest first
 * @param retired whether it takes no new tasks
 */
public record Unit(UUID id, String name, List<String> formerNames, boolean retired) {

    public Unit {
        formerNames = List.copyOf(formerNames);
    }

    /** Under another name; the one it has becomes a former name. */
    public Unit withName(String newName) {
        return new Unit(id, newName, FormerNames.and(formerNames, List.of(name), newName), retired);
    }

    /** With another unit in it, whose names become former names of this one. */
    public Unit absorbing(Unit other) {
        List<String> names = new ArrayList<>(other.formerNames);
        names.add(other.name);
        return new Unit(id, name, FormerNames.and(formerNames, names, name), retired);
    }

    /** The same, retired or not. */
    public Unit withRetired(boolean newRetired) {
        return new Unit(id, name, formerNames, newRetired);
    }
}
