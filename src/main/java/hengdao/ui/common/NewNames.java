package hengdao.ui.common;

import hengdao.i18n.Messages;
import hengdao.model.Person;
import hengdao.model.Unit;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Asks once about names of units and people that stand nowhere in the directory before they are used, since they may be
 * misspelt. On the JavaFX thread.
 */
public final class NewNames {

    private static final int ALIKE = 2;

    private final Session session;
    private final Messages messages;
    private Known known = new Known(List.of(), List.of());
    private boolean read;
    private boolean asked;

    /** Units and people that can be given something, and those that are known at all. */
    private record Known(List<Unit> unitList, List<Person> personList) {}

    /** Knows nobody until the directory is read. */
    public NewNames(Session session) {
        this.session = session;
        messages = session.messages();
    }

    /** Reads the directory as it stands now. */
    public void read(Runnable then) {
        ProgrammeView now = session.view();
        Workspace workspace = session.workspace();
        session.tasks()
                .database(
                        () -> new Known(
                                workspace.units().all(now), workspace.people().all(now)),
                        found -> {
                            known = found;
                            read = true;
                            then.run();
                        },
                        session::fail);
    }

    /** The units to choose from: those that are not retired. */
    public List<String> units() {
        return known.unitList().stream()
                .filter(unit -> !unit.retired())
                .map(Unit::name)
                .toList();
    }

    /** The people to choose from: those that are not retired. */
    public List<String> people() {
        return known.personList().stream()
                .filter(person -> !person.retired())
                .map(Person::name)
                .toList();
    }

    /** Whether there is a unit of that name, or none is named. */
    public boolean isKnownUnit(String name) {
        return name.isEmpty()
                || !read
                || known.unitList().stream().anyMatch(unit -> unit.name().equals(name));
    }

    /** Whether there is somebody of that name, or nobody is named. */
    public boolean isKnownPerson(String name) {
        return name.isEmpty()
                || !read
                || known.personList().stream().anyMatch(person -> person.name().equals(name));
    }

    /**
     * The question about names that are new, with known ones like them; empty if none is new, or it was asked already and
     * so the answer is yes.
     */
    public String about(String unit, String person) {
        List<String> questions = new ArrayList<>();
        if (!isKnownUnit(unit)) {
            questions.add(question("names.new.unit", unit, units()));
        }
        if (!isKnownPerson(person)) {
            questions.add(question("names.new.person", person, people()));
        }
        if (questions.isEmpty() || asked) {
            return "";
        }
        asked = true;
        return String.join("", questions) + messages.text("names.new.what");
    }

    /** Another name is typed: it would be asked about anew. Whether a question was open. */
    public boolean unask() {
        boolean was = asked;
        asked = false;
        return was;
    }

    private String question(String key, String name, List<String> there) {
        String alike = String.join("、", alike(name, there));
        return messages.text(key, name) + (alike.isEmpty() ? "" : messages.text("names.new.alike", alike));
    }

    /** The names that share most of their characters with another, the most like it first. */
    private static List<String> alike(String name, List<String> there) {
        return there.stream()
                .filter(each -> 2 * shared(name, each) >= Math.max(name.length(), each.length()))
                .sorted(Comparator.comparingLong(each -> -2 * shared(name, each) + each.length()))
                .limit(ALIKE)
                .toList();
    }

    private static long shared(String one, String other) {
        return one.chars().distinct().filter(each -> other.indexOf(each) >= 0).count();
    }
}
