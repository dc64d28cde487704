package hengdao.service;

import hengdao.model.Person;
import hengdao.model.Unit;
import hengdao.store.DirectoryStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What units and people are called today whose names were written down before they were renamed or merged. */
record CurrentNames(Map<String, String> units, Map<String, String> people) {

    /** By the directory as it stands; a former name that somebody else has by now stays as it was written. */
    static CurrentNames of(DirectoryStore directory) {
        List<Unit> known = directory.units();
        Map<String, String> units = new HashMap<>();
        known.forEach(unit -> unit.formerNames().forEach(former -> units.put(former, unit.name())));
        known.forEach(unit -> units.remove(unit.name()));
        List<Person> persons = directory.people();
        Map<String, String> people = new HashMap<>();
        persons.forEach(person -> person.formerNames().forEach(former -> people.put(former, person.name())));
        persons.forEach(person -> people.remove(person.name()));
        return new CurrentNames(Map.copyOf(units), Map.copyOf(people));
    }

    /** The name of a unit today. */
    String unit(String written) {
        return units.getOrDefault(written, written);
    }

    /** The name of a person today. */
    String person(String written) {
        return people.getOrDefault(written, written);
    }
}
