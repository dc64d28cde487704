package hengdao.model;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who answers for tasks (责任人, 分管领导), known to all years of a data folder.
 *
 * @param unit the unit's name, empty if unknown
 * @param formerNames how the name was written before, the oldest first
 * @param retired whether they take no new tasks
 */
public record Person(UUID id, String name, String unit, List<String> formerNames, boolean retired) {

    public Person {
        formerNames = List.copyOf(formerNames);
    }

    /** Under another name; the one they have becomes a former name. */
    public Person withName(String newName) {
        return new Person(id, newName, unit, FormerNames.and(formerNames, List.of(name), newName), retired);
    }

    /** Of another unit. */
    public Person withUnit(String newUnit) {
        return new Person(id, name, newUnit, formerNames, retired);
    }

    /** The same, retired or not. */
    public Person withRetired(boolean newRetired) {
        return new Person(id, name, unit, formerNames, newRetired);
    }
}
