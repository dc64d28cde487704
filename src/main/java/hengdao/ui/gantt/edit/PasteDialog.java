package hengdao.ui.gantt.edit;

import hengdao.i18n.Messages;
import hengdao.schedule.plan.PastedRow;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.PasteReader.Pasted;
import hengdao.ui.gantt.edit.PasteReader.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** What a paste would add, and what of it cannot be read: with one problem nothing is added. */
final class PasteDialog {
    private static final int NAMED = 6;

    private final Session session;
    private final Messages messages;

    PasteDialog(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    /** Shows what was read, to be added at a place that is named in words. */
    void open(Pasted pasted, Place place, String where, EditDialogs dialogs, Runnable added) {
        Label what = new Label(messages.text("editing.paste.what", pasted.rows().size(), where));
        VBox content = new VBox(8, what, table(pasted.rows()));
        content.setId("paste-dialog");
        if (!pasted.ignored().isEmpty()) {
            Label ignored = new Label(messages.text("editing.paste.ignored", String.join("、", pasted.ignored())));
            ignored.setId("paste-ignored");
            ignored.setWrapText(true);
            content.getChildren().add(ignored);
        }
        pasted.problems().stream().limit(NAMED).map(this::problem).forEach(content.getChildren()::add);
        if (!pasted.problems().isEmpty()) {
            content.getChildren()
                    .add(new Label(messages.text(
                            "editing.paste.refused", pasted.problems().size())));
        }
        Button accept = new Button(messages.text("editing.paste.accept"));
        accept.setDisable(!pasted.problems().isEmpty());
        Stage stage = dialogs.show(messages.text("editing.paste.title"), content, accept);
        accept.setOnAction(event -> {
            accept.setDisable(true);
            session.edit(
                    new PlanEdit.Paste(place.holder(), place.after(), pasted.rows()),
                    () -> {
                        stage.close();
                        added.run();
                    },
                    refused -> {
                        accept.setDisable(false);
                        session.fail(refused);
                    });
        });
    }

    private Label problem(Problem problem) {
        Label label = new Label(
                messages.text(problem.messageKey(), problem.line(), heading(problem.column()), problem.written()));
        label.getStyleClass().add("paste-problem");
        label.setGraphic(new Icon("warning"));
        return label;
    }

    private TableView<PastedRow> table(List<PastedRow> rows) {
        TableView<PastedRow> table = new TableView<>();
        table.setId("paste-rows");
        table.getItems().setAll(rows);
        table.setPrefSize(720, 280);
        column(table, PasteColumn.NAME, 240, row -> "　".repeat(row.depth()) + row.name());
        column(table, PasteColumn.START, 90, row -> Objects.toString(row.start(), ""));
        column(table, PasteColumn.FINISH, 90, row -> Objects.toString(row.finish(), ""));
        column(table, PasteColumn.WORKDAYS, 60, row -> Objects.toString(row.workdays(), ""));
        column(table, PasteColumn.DEADLINE, 90, row -> Objects.toString(row.deadline(), ""));
        column(table, PasteColumn.LEAD_UNIT, 120, PastedRow::leadUnit);
        column(table, PasteColumn.SUPPORTING, 120, row -> String.join("、", row.supportingUnits()));
        column(table, PasteColumn.OFFICIAL, 80, PastedRow::officialInCharge);
        column(table, PasteColumn.PERSON, 80, PastedRow::responsiblePerson);
        return table;
    }

    private void column(
            TableView<PastedRow> table, PasteColumn column, double width, Function<PastedRow, String> text) {
        TableColumn<PastedRow, String> shown = new TableColumn<>(heading(column));
        shown.setPrefWidth(width);
        shown.setSortable(false);
        shown.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        table.getColumns().add(shown);
    }

    private String heading(PasteColumn column) {
        return messages.text("editing.column." + column.name().toLowerCase(Locale.ROOT));
    }
}
