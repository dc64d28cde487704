package hengdao.ui.gantt.edit;

import hengdao.gantt.DateText;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.schedule.plan.BackwardPreview;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.plan.PlanEditor;
import hengdao.service.Dates;
import hengdao.ui.common.DateField;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Icon;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.PreviewWords.Line;
import hengdao.ui.gantt.edit.PreviewWords.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** 倒排工期: the day everything is to be finished, and every move that makes, before it is applied. */
final class BackwardDialog {
    private final Session session;
    private final Messages messages;
    private final Plan plan;
    private final List<UUID> scope;
    private final int done;
    private final Label facts = new Label();
    private final DateField finish;
    private final FieldBox box;
    private final ListView<Line> moves = new ListView<>();
    private final Button apply = new Button();
    private final NewestLookup<Preview> previews;

    /**
     * @param scope what may move
     * @param done how many finished tasks are left alone
     */
    BackwardDialog(Session session, List<UUID> scope, int done) {
        this.done = done;
        this.session = session;
        this.messages = session.messages();
        this.plan = session.view().plan();
        this.scope = List.copyOf(scope);
        previews = new NewestLookup<>(session.tasks(), session::fail);
        finish = new DateField(messages, session::year);
        finish.editor().setId("backward-finish");
        finish.calendarProperty().set(plan.programme().calendar());
        box = new FieldBox(messages.text("editing.backward.finish"), finish);
        moves.setId("backward-moves");
        moves.setPrefSize(680, 300);
        moves.setCellFactory(list -> new LineCell());
        Label none = new Label(messages.text("editing.backward.none"));
        none.setWrapText(true);
        none.setTextAlignment(TextAlignment.CENTER);
        none.setMaxWidth(520);
        moves.setPlaceholder(none);
        facts.setId("backward-facts");
        facts.setWrapText(true);
        facts.getStyleClass().add("muted");
    }

    /** Opens with the last finish of the scope. */
    void open(LocalDate usual, EditDialogs dialogs) {
        apply.setText(messages.text("editing.backward.apply"));
        finish.textProperty().addListener((property, before, now) -> preview());
        finish.set(usual);
        Stage stage = dialogs.show(messages.text("editing.backward.title"), new VBox(10, box, moves, facts), apply);
        apply.setOnAction(event -> day().ifPresent(day -> {
            stage.close();
            session.edit(new PlanEdit.ScheduleBackward(scope, day));
        }));
        finish.editor().requestFocus();
    }

    private Optional<LocalDate> day() {
        return Dates.parse(
                finish.textProperty().get(), plan.programme().annual().year());
    }

    /** Works the moves out in the background; nothing can be applied before those of the day typed are there. */
    private void preview() {
        Optional<LocalDate> day = day();
        apply.setDisable(true);
        box.say(day.isEmpty() ? messages.text("editing.task.no_day") : "", true);
        if (day.isPresent()) {
            previews.ask(outdated -> preview(day.get()), this::show);
        } else {
            previews.forget();
            moves.getItems().clear();
        }
    }

    private Preview preview(LocalDate day) {
        PlanEdit.ScheduleBackward edit = new PlanEdit.ScheduleBackward(scope, day);
        try {
            PlanDelta delta = new PlanEditor(UUID::randomUUID).delta(plan, edit);
            BackwardPreview preview = BackwardPreview.of(plan, edit, delta);
            BackwardWords words =
                    new BackwardWords(messages, plan, session.view().statusDate());
            return new Preview(words.of(preview), !delta.changed().isEmpty(), words.past(preview), "");
        } catch (InputRefused refused) {
            return new Preview(List.of(), false, 0, messages.text(refused.messageKey(), refused.arguments()));
        }
    }

    private void show(Preview preview) {
        moves.getItems().setAll(preview.lines());
        String past = preview.past() == 0 ? "" : messages.text("editing.backward.past", preview.past(), statusDay());
        box.say(
                preview.refused().isEmpty() ? past : preview.refused(),
                !preview.refused().isEmpty());
        facts.setText(done == 0 ? "" : messages.text("editing.backward.done", done));
        apply.setDisable(!preview.changes());
    }

    private String statusDay() {
        return new DateText(messages)
                .day(session.view().statusDate(), plan.programme().annual().year());
    }

    /**
     * What would come of it, in words, whether anything would change, how much of it into the past, and why nothing can,
     * empty if it can.
     */
    private record Preview(List<Line> lines, boolean changes, long past, String refused) {}

    /** A line that takes as many rows as its words need; what breaks has a sign before it. */
    private static final class LineCell extends ListCell<Line> {
        LineCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null ? "" : line.text());
            setGraphic(line != null && line.tone() == Tone.BROKEN ? new Icon("warning") : null);
        }
    }
}
