package hengdao.ui.baselines;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.model.PlanBaseline;
import hengdao.service.BaselineDifference;
import hengdao.service.DifferenceColumn;
import hengdao.service.DifferenceFiles;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Session;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** By how many days and workdays each task starts and finishes later than in a baseline; sorted by any column. */
final class DifferenceTable extends TableView<BaselineDifference> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final FileChoosing files;
    private final Messages messages;
    private final CheckBox onlyMoved = new CheckBox();
    private final Label count = new Label();
    private final Label empty = new Label();
    private final Label exported = new Label();
    private @Nullable PlanBaseline baseline;
    private Found found = Found.NONE;

    /**
     * The differences found.
     *
     * @param moved those of tasks that start or finish on other days
     */
    private record Found(List<BaselineDifference> all, List<BaselineDifference> moved) {
        static final Found NONE = new Found(List.of(), List.of());

        static Found of(List<BaselineDifference> all) {
            return new Found(
                    all, all.stream().filter(BaselineDifference::isDifferent).toList());
        }
    }

    /** Takes whose plan is compared, and who asks for the files to export to. */
    DifferenceTable(Session session, FileChoosing files) {
        this.session = session;
        this.files = files;
        messages = session.messages();
        setId("differences");
        setAccessibleText(messages.text("baselines.differences"));
        setPlaceholder(empty);
        for (DifferenceColumn column : DifferenceColumn.values()) {
            getColumns().add(column.isFigure() ? figure(column) : text(column));
        }
        FixedColumns.stretch(this, getColumns().get(1));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::copyKey);
        onlyMoved.setText(messages.text("baselines.only-moved"));
        onlyMoved.setId("only-moved");
        onlyMoved.setSelected(true);
        onlyMoved.selectedProperty().subscribe(this::fill);
    }

    /** The controls below the table. */
    HBox tools() {
        count.setId("differences-count");
        exported.setId("differences-exported");
        exported.setMinWidth(0);
        HBox box = new HBox(
                onlyMoved,
                button("copy", () -> copy(getItems())),
                button("xlsx", () -> export("xlsx")),
                button("csv", () -> export("csv")),
                count,
                exported);
        box.getStyleClass().add("choices");
        return box;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("baselines." + name));
        button.setId("differences-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(Bindings.isEmpty(getItems()));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Lists the differences from a baseline a moment later, or nothing. */
    void show(@Nullable PlanBaseline chosen) {
        baseline = chosen;
        exported.setText("");
        if (chosen == null) {
            found = Found.NONE;
            fill();
            return;
        }
        ProgrammeView now = session.view();
        session.tasks()
                .database(
                        () -> Found.of(session.workspace().compare(now, chosen.id())),
                        fresh -> {
                            found = fresh;
                            fill();
                        },
                        session::fail);
    }

    private void fill() {
        getItems().setAll(onlyMoved.isSelected() ? found.moved() : found.all());
        boolean chosen = baseline != null;
        empty.setText(messages.text(chosen ? "baselines.differences.none" : "baselines.differences.choose"));
        count.setText(
                chosen
                        ? messages.text(
                                "baselines.count",
                                found.moved().size(),
                                found.all().size())
                        : "");
        if (!getSortOrder().isEmpty()) {
            sort();
        }
    }

    private TableColumn<BaselineDifference, String> text(DifferenceColumn column) {
        double width = switch (column) {
            case NUMBER -> 64;
            case TASK -> 170;
            default -> 86;
        };
        TableColumn<BaselineDifference, String> made = FixedColumns.text(
                column.shortHeading(messages), width, false, difference -> words(column.value(difference)));
        made.setSortable(true);
        return made;
    }

    private TableColumn<BaselineDifference, Integer> figure(DifferenceColumn column) {
        TableColumn<BaselineDifference, Integer> made = new TableColumn<>(column.shortHeading(messages));
        made.setCellValueFactory(cell -> new SimpleObjectProperty<>((Integer) column.value(cell.getValue())));
        FixedColumns.fix(made, Math.max(66, FixedColumns.fitting(Stream.of(made.getText()))));
        made.setSortable(true);
        made.getStyleClass().add("figure");
        return made;
    }

    private static String words(Object value) {
        return value.equals("") ? "—" : value.toString();
    }

    private void copy(List<BaselineDifference> differences) {
        Stream<Stream<String>> rows = differences.stream()
                .map(each -> Arrays.stream(DifferenceColumn.values()).map(column -> words(column.value(each))));
        Stream<String> headings = Arrays.stream(DifferenceColumn.values()).map(column -> column.heading(messages));
        ClipboardContent content = new ClipboardContent();
        content.putString(Stream.concat(Stream.of(headings), rows)
                .map(cells -> cells.collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Ctrl+C: the rows selected, all of them if there are none. */
    private void copyKey(KeyEvent event) {
        if (COPY.match(event)) {
            List<BaselineDifference> selected = getSelectionModel().getSelectedItems();
            copy(selected.isEmpty() ? getItems() : selected);
            event.consume();
        }
    }

    private void export(String extension) {
        PlanBaseline from = baseline;
        if (from == null) {
            return;
        }
        List<BaselineDifference> listed = List.copyOf(getItems());
        String name = messages.text("baselines.file.name", from.name()).replaceAll("[\\\\/:*?\"<>|]", "_");
        files.save(messages.text("print.export.title"), name, extension)
                .ifPresent(out -> session.tasks()
                        .pages(
                                () -> {
                                    DifferenceFiles.write(from.name(), listed, out, messages);
                                    return messages.text("print.exported", out);
                                },
                                exported::setText,
                                this::refused));
    }

    private void refused(Exception error) {
        if (error instanceof ExpectedError expected) {
            exported.setText(messages.text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(error);
        }
    }
}
