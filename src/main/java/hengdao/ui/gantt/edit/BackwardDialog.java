package hengdao.ui.gantt.edit;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.schedule.plan.BackwardPreview;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.plan.PlanEditor;
import hengdao.ui.common.DateField;
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
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** 倒排工期: the day everything is to be finished, and every move that makes, before it is applied. */
final class BackwardDialog {
    private final Session session;
    private final Messages messages;
    private final Plan plan;
    private final List<UUID> scope;
    private final DateField finish;
    private final FieldBox box;
    private final ListView<Line> moves = new ListView<>();
    private final Button apply = new Button();
    private final NewestLookup<Preview> previews;

    BackwardDialog(Session session, List<UUID> scope) {
        this.session = session;
        this.messages = session.messages();
        this.plan = session.view().plan();
        this.scope = List.copyOf(scope);
        previews = new NewestLookup<>(session.tasks(), session::fail);
        finish = new DateField(messages);
        finish.editor().setId("backward-finish");
        finish.calendarProperty().set(plan.programme().calendar());
        box = new FieldBox(messages.text("editing.backward.finish"), finish);
        moves.setId("backward-moves");
        moves.setCellFactory(list -> new LineCell());
        moves.setPrefSize(520, 260);
        moves.setPlaceholder(new Label(messages.text("editing.backward.none")));
    }

    /** Opens with the last finish of the scope. */
    void open(LocalDate usual, EditDialogs dialogs) {
        apply.setText(messages.text("editing.backward.apply"));
        finish.textProperty().addListener((property, before, now) -> preview());
        finish.set(usual);
        Stage stage = dialogs.show(messages.text("editing.backward.title"), new VBox(10, box, moves), apply);
        apply.setOnAction(event -> day().ifPresent(day -> {
            stage.close();
            session.edit(new PlanEdit.ScheduleBackward(scope, day));
        }));
        finish.editor().requestFocus();
    }

    private Optional<LocalDate> day() {
        return PasteDays.parse(
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
            List<Line> lines = new BackwardWords(messages, plan).of(BackwardPreview.of(plan, edit, delta));
            return new Preview(lines, !delta.changed().isEmpty(), "");
        } catch (InputRefused refused) {
            return new Preview(List.of(), false, messages.text(refused.messageKey(), refused.arguments()));
        }
    }

    private void show(Preview preview) {
        moves.getItems().setAll(preview.lines());
        box.say(preview.refused(), true);
        apply.setDisable(!preview.changes());
    }

    /** What would come of it, in words, whether anything would change, and why nothing can, empty if it can. */
    private record Preview(List<Line> lines, boolean changes, String refused) {}

    /** What breaks has a sign before it. */
    private static final class LineCell extends ListCell<Line> {

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null ? "" : line.text());
            setGraphic(line != null && line.tone() == Tone.BROKEN ? new Icon("warning") : null);
        }
    }
}
