package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.ChangeQuery;
import hengdao.model.ExpectedError;
import hengdao.model.RowChange;
import hengdao.schedule.plan.Plan;
import hengdao.service.ChangeFiles;
import hengdao.service.ChangeHistory;
import hengdao.service.ChangeWords;
import hengdao.service.Dates;
import hengdao.ui.common.DateField;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * 变更记录: what was changed, by whom and when, the newest first, narrowed by words, person and days; beside it the row
 * before and after. What was removed is brought back from here.
 */
final class ChangesPage implements DataPage {

    private static final int MOST = 2000;
    private static final String NAME = "changes";

    private final Session session;
    private final Navigation navigation;
    private final FileChoosing files;
    private final Messages messages;
    private final ChangeWords words;
    private final LineTable<Line> table;
    private final Detail detail = new Detail("data-detail-" + NAME);
    private final PageFrame frame;
    private final ComboBox<String> who = new ComboBox<>();
    private final DateField from;
    private final DateField until;
    private final Label said = Parts.muted("", "data-changes-said");
    private final LatestRead<Read> reads;
    private final LatestRead<String> writes;
    private List<Line> all = List.of();
    private String key = "";

    private record Read(List<RowChange> changes, List<String> actors) {}

    /** A change with its words, which are searched. */
    private record Line(RowChange change, String at, String what, String name, String summary) {
        String words() {
            return String.join(" ", ChangeWords.key(change), name, change.by(), what, summary);
        }
    }

    ChangesPage(Session session, Navigation navigation, FileChoosing files) {
        this.session = session;
        this.navigation = navigation;
        this.files = files;
        messages = session.messages();
        words = new ChangeWords(messages);
        reads = new LatestRead<>(session);
        writes = new LatestRead<>(session);
        table = new LineTable<>("data-list-" + NAME, messages.text("data.page." + NAME), Line::change);
        table.add(messages.text("changes.column.at"), 116, false, Line::at);
        table.add(
                messages.text("changes.column.by"),
                76,
                false,
                each -> each.change().by());
        table.add(messages.text("changes.column.what"), 104, false, Line::what);
        table.add(messages.text("changes.column.key"), 112, false, each -> ChangeWords.key(each.change()));
        table.add(messages.text("changes.column.fields"), 160, false, Line::summary);
        FixedColumns.stretch(table, table.getColumns().getLast());
        table.sayEmpty(messages.text("changes.reading"));
        table.onShown(this::show);
        from = day("changes-from", "changes.from");
        until = day("changes-until", "changes.until");
        who.setId("data-changes-who");
        who.setAccessibleText(messages.text("changes.column.by"));
        who.getItems().add(everyone());
        who.setValue(everyone());
        who.setOnAction(event -> refresh());
        HBox days = new HBox(4, new Label(messages.text("changes.from")), from);
        HBox end = new HBox(4, new Label(messages.text("changes.until")), until);
        days.getStyleClass().add("choices");
        end.getStyleClass().add("choices");
        frame = new PageFrame(
                session,
                NAME,
                table,
                detail,
                this::fill,
                who,
                days,
                end,
                Parts.button(messages, "changes-xlsx", () -> export("xlsx")),
                Parts.button(messages, "changes-csv", () -> export("csv")),
                said);
    }

    /** Shows what was changed of a row and what belongs to it. */
    void open(String wanted) {
        key = wanted;
        frame.narrow(wanted);
        refresh();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Node node() {
        return frame.node();
    }

    @Override
    public void focusList() {
        table.requestFocus();
    }

    @Override
    public void refresh() {
        if (!frame.query().equals(key)) {
            key = "";
        }
        ChangeQuery query = new ChangeQuery(
                key,
                everyone().equals(who.getValue()) ? "" : who.getValue(),
                Dates.parse(from.textProperty().get(), session.year()).orElse(null),
                Dates.parse(until.textProperty().get(), session.year()).orElse(null),
                MOST);
        ChangeHistory history = session.workspace().history();
        reads.ask(() -> new Read(history.find(query), history.actors()), read -> {
            table.sayEmpty(messages.text("changes.none"));
            Plan plan = session.view().plan();
            all = read.changes().stream().map(change -> line(plan, change)).toList();
            say(all.size() < MOST ? "" : messages.text("changes.limited", MOST));
            List<String> people = new ArrayList<>(List.of(everyone()));
            people.addAll(read.actors());
            if (!people.equals(who.getItems())) {
                String chosen = who.getValue();
                who.getItems().setAll(people);
                who.setValue(chosen);
            }
            fill();
        });
    }

    private Line line(Plan plan, RowChange change) {
        return new Line(
                change, words.at(change), words.what(change), nameOf(plan, change.rowId()), words.summary(change));
    }

    private static String nameOf(Plan plan, UUID id) {
        var indicator = plan.indicator(id);
        return indicator != null
                ? indicator.name()
                : plan.task(id).map(task -> task.name()).orElse("");
    }

    /** What is narrowed to a row by its key was so when it was read; other words are looked for in what was read. */
    private void fill() {
        boolean byKey = !key.isEmpty() && frame.query().equals(key);
        if (!key.isEmpty() && !byKey) {
            refresh();
            return;
        }
        table.fill(
                all.stream().filter(each -> byKey || frame.shows(each.words())).toList());
    }

    private void show(@Nullable Line line) {
        if (line == null) {
            detail.show(List.of(Parts.muted(messages.text("changes.hint"), "data-hint")));
            return;
        }
        RowChange change = line.change();
        List<Button> buttons = new ArrayList<>();
        if (ChangeHistory.isLoss(change)) {
            buttons.add(Parts.button(messages, "bring-back", () -> bringBack(change)));
        }
        Plan plan = session.view().plan();
        if (plan.task(change.rowId()).isPresent() || plan.indicator(change.rowId()) != null) {
            buttons.add(Parts.button(messages, "change-row", () -> navigation.openRow(change.rowId())));
        }
        String title = (line.what() + " " + ChangeWords.key(change) + " " + line.name()).strip();
        detail.show(List.of(
                Parts.head(title, line.at() + "　" + change.by(), buttons.toArray(Button[]::new)), fields(change)));
    }

    private TableView<RowChange.Field> fields(RowChange change) {
        TableView<RowChange.Field> fields =
                Parts.table("data-changes-fields", messages.text("changes.column.fields"), "");
        Parts.add(fields, messages.text("changes.column.field"), 96, words::name);
        Parts.add(
                fields,
                messages.text("changes.column.before"),
                130,
                field -> words.value(change, field, field.before()));
        Parts.add(
                fields, messages.text("changes.column.after"), 130, field -> words.value(change, field, field.after()));
        FixedColumns.stretch(fields, fields.getColumns().getLast());
        return Parts.filled(fields, words.fields(change));
    }

    private void bringBack(RowChange change) {
        session.change(
                (now, actor) -> session.workspace().history().bringBack(now, change, actor),
                () -> {
                    navigation.saved();
                    refresh();
                },
                this::refuse);
    }

    private void export(String extension) {
        List<RowChange> listed = table.getItems().stream().map(Line::change).toList();
        Plan plan = session.view().plan();
        files.save(messages.text("print.export.title"), messages.text("changes.file.name"), extension)
                .ifPresent(out -> writes.ask(
                        () -> {
                            ChangeFiles.write(listed, change -> nameOf(plan, change.rowId()), out, messages);
                            return messages.text("print.exported", out);
                        },
                        this::say));
    }

    private void refuse(Exception error) {
        if (error instanceof ExpectedError expected) {
            say(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(error);
        }
    }

    private void say(String sentence) {
        said.setText(sentence);
        said.setManaged(!sentence.isEmpty());
    }

    private DateField day(String id, String spoken) {
        DateField field = new DateField(messages, session::year);
        field.editor().setId(id);
        field.editor().setAccessibleText(messages.text(spoken));
        field.onCommit(this::refresh);
        return field;
    }

    private String everyone() {
        return messages.text("changes.everyone");
    }
}
