package hengdao.ui.data;

import hengdao.model.DirectoryChange;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** 单位: added, renamed, merged and retired, with what each leads and supports and what it was called. */
final class UnitsPage extends ListPage<UnitLine> {

    private final LatestRead<List<UnitLine>> reads;
    private final LatestRead<List<DirectoryChange>> histories;
    private final PageFrame frame;
    private List<UnitLine> all = List.of();

    UnitsPage(Session session, Navigation navigation) {
        super(session, navigation, "units", UnitLine::name);
        reads = new LatestRead<>(session);
        histories = new LatestRead<>(session);
        table.add(messages.text("data.column.unit"), 180, false, UnitLine::name);
        table.add(messages.text("data.column.leads"), 66, true, each -> count(each.leads()));
        table.add(messages.text("data.column.supports"), 78, true, each -> count(each.supports()));
        table.add(messages.text("data.column.people"), 66, true, each -> count(each.people()));
        table.add(
                messages.text("data.column.state"),
                76,
                false,
                each -> each.unit().retired() ? messages.text("data.retired") : "");
        FixedColumns.stretch(table, table.getColumns().getFirst());
        table.sayEmpty(messages.text("data.units.none"));
        Button add = Parts.button(messages, "add-unit", this::add);
        frame = new PageFrame(session, name(), table, detail, this::fill, add);
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public void refresh() {
        ProgrammeView now = session.view();
        reads.ask(() -> UnitLine.all(session.workspace(), now), lines -> {
            all = lines;
            fill();
        });
    }

    static String count(int number) {
        return number == 0 ? "—" : String.valueOf(number);
    }

    private void fill() {
        fill(all.stream().filter(each -> frame.shows(each.words())).toList(), frame);
    }

    @Override
    void show(@Nullable UnitLine line) {
        if (line == null) {
            detail.show(List.of(Parts.muted(messages.text("data.units.hint"), "data-hint")));
            return;
        }
        Form form = form("unit");
        StringProperty name = form.field("unit-name", line.name(), 2);
        form.onSave(() -> session.change(
                (now, actor) -> session.workspace().units().rename(now, line.name(), name.get(), actor),
                () -> done(name.get().strip()),
                form::refuse));
        take(form);
        boolean retired = line.unit().retired();
        Button merge = Parts.button(messages, "merge", () -> merge(line));
        merge.setDisable(all.size() < 2);
        Button retire = Parts.button(messages, retired ? "unretire" : "retire-unit", () -> remove(line));
        Node head = Parts.head(
                line.name(),
                messages.text("data.unit.counts", line.leads(), line.supports(), line.people()),
                merge,
                retire);
        Label former = Parts.muted(former(line.unit().formerNames()), "data-former");
        List<Assigned> tasks = Assigned.ofUnit(session.view().plan(), line.name());
        histories.ask(() -> session.workspace().units().history(line.name()), history -> {
            if (isShown(form)) {
                detail.show(List.of(
                        head,
                        form,
                        former,
                        Parts.heading(messages.text("data.tasks")),
                        Parts.tasks(messages, tasks, navigation::openRow),
                        Parts.heading(messages.text("data.history")),
                        Parts.history(messages, history)));
            }
        });
    }

    private String former(List<String> names) {
        return names.isEmpty()
                ? messages.text("data.former.none")
                : messages.text("data.former", String.join("、", names));
    }

    @Override
    void add() {
        Form form = form("new-unit");
        StringProperty name = form.field("unit-name", "", 2);
        form.deed(messages.text("data.add"));
        form.onSave(() -> session.change(
                (now, actor) -> session.workspace().units().add(now, name.get(), actor),
                () -> done(name.get().strip()),
                form::refuse));
        act(form, messages.text("data.units.add"), messages.text("data.units.add.hint"));
    }

    /** Asks into which unit another goes, and says what moves. */
    private void merge(UnitLine line) {
        Form form = form("merge");
        List<String> others = all.stream()
                .filter(each -> !each.unit().retired() && !each.name().equals(line.name()))
                .map(UnitLine::name)
                .toList();
        ObjectProperty<@Nullable String> into = form.choice("into", others, each -> each);
        Label preview = Parts.muted(messages.text("data.merge.choose"), "merge-preview");
        form.across(preview);
        into.subscribe(target -> {
            if (target != null) {
                preview.setText(messages.text(
                        "data.merge.preview", line.name(), target, line.leads(), line.supports(), line.people()));
            }
        });
        form.deed(messages.text("data.merge"));
        form.onSave(() -> {
            String target = into.get();
            if (target == null) {
                form.say(Map.of("into", messages.text("data.merge.choose")));
                return;
            }
            session.change(
                    (now, actor) -> session.workspace().units().merge(now, line.name(), target, actor),
                    () -> done(target),
                    form::refuse);
        });
        act(
                form,
                messages.text("data.merge.title", line.name()),
                "",
                Parts.heading(messages.text("data.merge.moves")),
                Parts.tasks(messages, Assigned.ofUnit(session.view().plan(), line.name()), navigation::openRow));
    }

    @Override
    void remove(UnitLine line) {
        boolean retired = !line.unit().retired();
        session.change(
                (now, actor) -> session.workspace().units().retire(now, line.name(), retired, actor),
                () -> done(line.name()),
                session::fail);
    }

    private Form form(String id) {
        Form form = new Form(session, id);
        form.place("edit.unit_name_missing", "unit-name");
        form.place("edit.unit_name_taken", "unit-name");
        return form;
    }
}
