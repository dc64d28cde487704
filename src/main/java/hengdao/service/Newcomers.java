package hengdao.service;

import hengdao.model.Person;
import hengdao.model.Programme;
import hengdao.model.Unit;
import hengdao.store.Change;
import hengdao.store.DirectoryStore;
import hengdao.store.Ids;
import java.util.List;
import java.util.stream.Stream;

/** A unit and a person who come into the directory with the step that first names them, and leave it when that is taken back. */
record Newcomers(List<Unit> units, List<Person> people) {

    /**
     * Those of the two that stand neither in the directory nor in a task; read before the change begins.
     *
     * @param unit empty for none
     * @param person empty for nobody
     */
    static Newcomers of(DirectoryStore directory, Programme programme, String unit, String person, Ids ids) {
        Stream<String> units = Stream.concat(
                directory.units().stream().map(Unit::name),
                programme.tasks().stream()
                        .flatMap(task -> Stream.concat(Stream.of(task.leadUnit()), task.supportingUnits().stream())));
        Stream<String> people = Stream.concat(
                directory.people().stream().map(Person::name),
                programme.tasks().stream()
                        .flatMap(task -> Stream.of(task.officialInCharge(), task.responsiblePerson())));
        return new Newcomers(
                unit.isEmpty() || units.anyMatch(unit::equals)
                        ? List.of()
                        : List.of(new Unit(ids.next(), unit, List.of(), false)),
                person.isEmpty() || people.anyMatch(person::equals)
                        ? List.of()
                        : List.of(new Person(ids.next(), person, unit, List.of(), false)));
    }

    /** Puts them into the directory. */
    void join(Change change, DirectoryStore directory) {
        units.forEach(unit -> directory.put(change, unit));
        people.forEach(person -> directory.put(change, person));
    }

    /** Takes them out of it again. */
    void leave(Change change, DirectoryStore directory) {
        units.forEach(unit -> directory.remove(change, unit));
        people.forEach(person -> directory.remove(change, person));
    }
}
