package hengdao.ui.review;

import hengdao.model.ExpectedError;
import hengdao.model.Project;
import hengdao.model.Verdict;
import hengdao.ui.common.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which entries are listed, who reviews them, and the verdict; no controls. On the JavaFX thread. */
final class ReviewModel {

    private static final String BY = "review-by";
    private static final String PROJECT = "review-project";
    private static final String UNIT = "review-unit";

    private final Session session;
    private final ReadOnlyObjectWrapper<ReviewSheet> sheet =
            new ReadOnlyObjectWrapper<>(new ReviewSheet(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<List<ReviewLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty reviewed = new SimpleBooleanProperty();
    private final StringProperty project;
    private final StringProperty unit;
    private final StringProperty by;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private int readings;
    private boolean deciding;

    ReviewModel(Session session) {
        this.session = session;
        project = new SimpleStringProperty(session.memory().get(PROJECT, ""));
        unit = new SimpleStringProperty(session.memory().get(UNIT, ""));
        by = new SimpleStringProperty(
                session.officer().isSignedIn()
                        ? session.officer().name()
                        : session.memory().get(BY, ""));
        project.addListener((property, before, now) -> filter(PROJECT, now));
        unit.addListener((property, before, now) -> filter(UNIT, now));
        reviewed.addListener((property, before, now) -> list());
        by.addListener((property, before, now) -> {
            notice.set("");
            session.memory().note(BY, now.strip());
        });
    }

    /** Everything as read last. */
    ReadOnlyObjectProperty<ReviewSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** What is listed. */
    ReadOnlyObjectProperty<List<ReviewLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Whether what had its review is listed, not what waits. */
    BooleanProperty reviewedProperty() {
        return reviewed;
    }

    /** Number of the project whose entries are listed; empty for all. */
    StringProperty projectProperty() {
        return project;
    }

    /** The lead unit whose entries are listed; empty for all. */
    StringProperty unitProperty() {
        return unit;
    }

    /** Who reviews, as typed; remembered. */
    StringProperty byProperty() {
        return by;
    }

    /** Why something was not done; empty if nothing went wrong. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The projects with anything to list, and the one chosen, in their order. */
    List<Project> projects() {
        Set<Integer> numbers = all().map(line -> line.project().no()).collect(Collectors.toSet());
        return session.view().programme().projects().stream()
                .filter(each -> numbers.contains(each.no()) || project.get().equals(String.valueOf(each.no())))
                .sorted(Comparator.comparing(Project::listOrder))
                .toList();
    }

    /** The lead units with anything to list, and the one chosen. */
    List<String> units() {
        return Stream.concat(
                        Stream.of(unit.get()), all().map(line -> line.subject().leadUnit()))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** Reads everything as it stands now. */
    void refresh() {
        int mine = ++readings;
        session.tasks()
                .database(
                        () -> ReviewSheet.read(session.workspace(), session.latest()),
                        read -> {
                            if (mine == readings) {
                                sheet.set(read);
                                list();
                            }
                        },
                        session::fail);
    }

    /** Why these entries cannot be reviewed by the reviewer typed: none chosen, or own ones; empty if they can. */
    String hindrance(List<ReviewLine> chosen) {
        String mayNot = session.mayNot("accept entries");
        if (!mayNot.isEmpty()) {
            return mayNot;
        }
        if (by.get().isBlank()) {
            return session.messages().text("reviewing.by_missing");
        }
        long own = chosen.stream().filter(line -> line.isBy(by.get())).count();
        return own == 0
                ? ""
                : session.messages()
                        .text(
                                chosen.size() == 1 ? "review.own" : "review.own-some",
                                own,
                                by.get().strip());
    }

    /** Accepts or returns entries, all or none; {@code done} is called when that is on screen. */
    void decide(List<ReviewLine> chosen, Verdict verdict, String reason, Runnable done) {
        String hindrance = hindrance(chosen);
        if (!hindrance.isEmpty() || chosen.isEmpty() || deciding) {
            return;
        }
        forgive();
        deciding = true;
        String reviewer = by.get().strip();
        session.memory().put(BY, reviewer);
        session.change(
                (now, actor) -> session.workspace()
                        .reviewing()
                        .review(now, chosen.stream().map(ReviewLine::id).toList(), verdict, reason, reviewer),
                () -> {
                    deciding = false;
                    done.run();
                },
                this::refuse);
    }

    /** Says no longer why something was not done. */
    void forgive() {
        notice.set("");
    }

    private void refuse(Exception error) {
        deciding = false;
        if (error instanceof ExpectedError expected) {
            notice.set(session.messages().text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(error);
        }
    }

    private void filter(String name, String value) {
        session.memory().put(name, value);
        list();
    }

    private Stream<ReviewLine> all() {
        return Stream.concat(sheet.get().waiting().stream(), sheet.get().reviewed().stream());
    }

    private void list() {
        List<ReviewLine> shown =
                reviewed.get() ? sheet.get().reviewed() : sheet.get().waiting();
        lines.set(shown.stream()
                .filter(line -> project.get().isEmpty()
                        || project.get().equals(String.valueOf(line.project().no())))
                .filter(line ->
                        unit.get().isEmpty() || unit.get().equals(line.subject().leadUnit()))
                .toList());
    }
}
