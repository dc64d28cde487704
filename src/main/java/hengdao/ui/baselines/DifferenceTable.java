package hengdao.ui.baselines;

import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.PlanBaseline;
import hengdao.service.BaselineDifference;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** By how many days and workdays each task starts and finishes later than in a baseline; sorted by any column. */
final class DifferenceTable extends TableView<BaselineDifference> {

    private final Session session;
    private final Messages messages;
    private final CheckBox onlyMoved = new CheckBox();
    private final Label count = new Label();
    private List<BaselineDifference> all = List.of();

    DifferenceTable(Session session) {
        this.session = session;
        messages = session.messages();
        setId("differences");
        setAccessibleText(messages.text("baselines.differences"));
        setPlaceholder(new Label(messages.text("baselines.differences.none")));
        text("baselines.number", 70, BaselineDifference::number);
        text("baselines.task", 180, BaselineDifference::name);
        text("baselines.start.then", 92, each -> day(each.then(), DateRange::first));
        text("baselines.start.now", 92, each -> day(each.now(), DateRange::first));
        figure("baselines.start.days", BaselineDifference::startDays);
        figure("baselines.start.workdays", BaselineDifference::startWorkdays);
        text("baselines.finish.then", 92, each -> day(each.then(), DateRange::last));
        text("baselines.finish.now", 92, each -> day(each.now(), DateRange::last));
        figure("baselines.finish.days", BaselineDifference::finishDays);
        figure("baselines.finish.workdays", BaselineDifference::finishWorkdays);
        FixedColumns.stretch(this, getColumns().get(1));
        onlyMoved.setText(messages.text("baselines.only-moved"));
        onlyMoved.setId("only-moved");
        onlyMoved.setSelected(true);
        onlyMoved.selectedProperty().subscribe(this::fill);
    }

    /** The controls below the table. */
    HBox tools() {
        Button copy = new Button(messages.text("baselines.copy"));
        copy.setId("differences-copy");
        copy.setOnAction(event -> copy());
        count.setId("differences-count");
        HBox box = new HBox(onlyMoved, copy, count);
        box.getStyleClass().add("choices");
        return box;
    }

    /** Lists the differences from a baseline a moment later, or nothing. */
    void show(Optional<PlanBaseline> baseline) {
        if (baseline.isEmpty()) {
            all = List.of();
            fill();
            return;
        }
        ProgrammeView now = session.view();
        session.tasks()
                .database(
                        () -> session.workspace().compare(now, baseline.get().id()),
                        fresh -> {
                            all = fresh;
                            fill();
                        },
                        session::fail);
    }

    private void fill() {
        List<BaselineDifference> moved =
                all.stream().filter(BaselineDifference::isDifferent).toList();
        getItems().setAll(onlyMoved.isSelected() ? moved : all);
        count.setText(messages.text("baselines.count", moved.size(), all.size()));
        sort();
    }

    private void text(String key, double width, Function<BaselineDifference, String> words) {
        TableColumn<BaselineDifference, String> column = FixedColumns.text(messages.text(key), width, false, words);
        column.setSortable(true);
        getColumns().add(column);
    }

    private void figure(String key, ToIntFunction<BaselineDifference> value) {
        TableColumn<BaselineDifference, Integer> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(value.applyAsInt(cell.getValue())));
        FixedColumns.fix(column, 66);
        column.setSortable(true);
        column.getStyleClass().add("figure");
        getColumns().add(column);
    }

    private static String day(@Nullable DateRange range, Function<DateRange, LocalDate> end) {
        return range == null ? "—" : end.apply(range).toString();
    }

    private void copy() {
        String heading = getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        String rows = getItems().stream()
                .map(item -> getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(item)))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(heading + "\n" + rows + "\n");
        Clipboard.getSystemClipboard().setContent(content);
    }
}
