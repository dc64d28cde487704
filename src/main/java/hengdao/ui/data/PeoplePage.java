package hengdao.ui.data;

import hengdao.model.DirectoryChange;
import hengdao.model.Handover;
import hengdao.model.Unit;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** 人员: officials in charge and responsible persons, and how their tasks were handed over. */
final class PeoplePage extends ListPage<PersonLine> {

    private final LatestRead<Read> reads;
    private final LatestRead<List<DirectoryChange>> histories;
    private final PageFrame frame;
    private List<PersonLine> all = List.of();
    private List<String> units = List.of();

    private record Read(List<PersonLine> people, List<String> units) {}

    PeoplePage(Session session, Navigation navigation) {
        super(session, navigation, "people", PersonLine::name);
        reads = new LatestRead<>(session);
        histories = new LatestRead<>(session);
        table.add(messages.text("data.column.person"), 120, false, PersonLine::name);
        table.add(
                messages.text("data.column.unit"),
                140,
                false,
                each -> each.person().unit());
        table.add(messages.text("data.column.official"), 78, true, each -> UnitsPage.count(each.official()));
        table.add(messages.text("data.column.responsible"), 84, true, each -> UnitsPage.count(each.responsible()));
        table.add(
                messages.text("data.column.state"),
                76,
                false,
                each -> each.person().retired() ? messages.text("data.retired") : "");
        FixedColumns.stretch(table, table.getColumns().get(1));
        table.sayEmpty(messages.text("data.people.none"));
        Button add = Parts.button(messages, "add-person", this::add);
        frame = new PageFrame(session, name(), table, detail, this::fill, add);
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public void refresh() {
        ProgrammeView now = session.view();
        reads.ask(
                () -> new Read(
                        PersonLine.all(session.workspace(), now),
                        session.workspace().units().all(now).stream()
                                .filter(each -> !each.retired())
                                .map(Unit::name)
                                .toList()),
                read -> {
                    all = read.people();
                    units = read.units();
                    fill();
                });
    }

    private void fill() {
        fill(all.stream().filter(each -> frame.shows(each.words())).toList(), frame);
    }

    @Override
    void show(@Nullable PersonLine line) {
        if (line == null) {
            detail.show(List.of(Parts.muted(messages.text("data.people.hint"), "data-hint")));
            return;
        }
        Form form = form("person");
        StringProperty name = form.field("person-name", line.name(), 1);
        StringProperty unit = form.suggested("unit", line.person().unit(), units);
        form.onSave(() -> session.change(
                (now, actor) -> session.workspace().people().change(now, line.name(), name.get(), unit.get(), actor),
                () -> done(name.get().strip()),
                form::refuse));
        take(form);
        boolean retired = line.person().retired();
        Button hand = Parts.button(messages, "handover", () -> handOver(line));
        hand.setDisable(line.official() + line.responsible() == 0);
        Button retire = Parts.button(messages, retired ? "unretire" : "retire-person", () -> remove(line));
        Node head = Parts.head(line.name(), role(line), hand, retire);
        List<Assigned> tasks = Assigned.ofPerson(session.view().plan(), line.name());
        histories.ask(() -> session.workspace().people().history(line.name()), history -> {
            if (isShown(form)) {
                detail.show(List.of(
                        head,
                        form,
                        Parts.heading(messages.text("data.tasks")),
                        Parts.tasks(messages, tasks, navigation::openRow),
                        Parts.heading(messages.text("data.handovers")),
                        handovers(line.handovers()),
                        Parts.heading(messages.text("data.history")),
                        Parts.history(messages, history)));
            }
        });
    }

    /** As what they stand in the programme. */
    private String role(PersonLine line) {
        if (line.official() + line.responsible() == 0) {
            return messages.text("data.person.none");
        }
        return messages.text("data.person.counts", line.official(), line.responsible());
    }

    private TableView<Handover> handovers(List<Handover> handovers) {
        TableView<Handover> made =
                Parts.table("data-handovers", messages.text("data.handovers"), messages.text("data.handovers.none"));
        Parts.add(made, messages.text("data.column.on"), 84, each -> each.on().toString());
        Parts.add(made, messages.text("data.column.from-to"), 130, each -> each.from() + " → " + each.to());
        Parts.add(made, messages.text("data.column.reason"), 100, Handover::reason);
        Parts.add(made, messages.text("data.column.keys"), 90, each -> String.join("、", each.taskKeys()));
        FixedColumns.stretch(made, made.getColumns().getLast());
        return Parts.filled(made, handovers);
    }

    @Override
    void add() {
        Form form = form("new-person");
        StringProperty name = form.field("person-name", "", 1);
        StringProperty unit = form.suggested("unit", "", units);
        form.deed(messages.text("data.add"));
        form.onSave(() -> session.change(
                (now, actor) -> session.workspace().people().add(now, name.get(), unit.get(), actor),
                () -> done(name.get().strip()),
                form::refuse));
        act(form, messages.text("data.people.add"), messages.text("data.people.add.hint"));
    }

    private void handOver(PersonLine line) {
        List<String> names = all.stream()
                .filter(each -> !each.person().retired())
                .map(PersonLine::name)
                .toList();
        HandoverForm made = new HandoverForm(session, line, names, this::done);
        act(made.form(), messages.text("data.handover.title", line.name()), messages.text("data.handover.hint"));
    }

    @Override
    void remove(PersonLine line) {
        boolean retired = !line.person().retired();
        session.change(
                (now, actor) -> session.workspace()
                        .people()
                        .set(now, line.name(), line.person().unit(), retired, actor),
                () -> done(line.name()),
                session::fail);
    }

    private Form form(String id) {
        Form form = new Form(session, id);
        form.place("edit.person_name_missing", "person-name");
        form.place("edit.person_name_taken", "person-name");
        return form;
    }
}
