package hengdao.ui.gantt.edit;

import hengdao.gantt.DateText;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.PlannedPeriod;
import hengdao.model.Task;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.plan.PlanEditor;
import hengdao.ui.common.DateField;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.Comparator;
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
    private final ListView<String> moves = new ListView<>();
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
        finish = new DateField(messages);
        finish.editor().setId("backward-finish");
        finish.calendarProperty().set(plan.programme().calendar());
        box = new FieldBox(messages.text("editing.backward.finish"), finish);
        moves.setId("backward-moves");
        moves.setPrefSize(680, 300);
        moves.setCellFactory(list -> new WrappedCell());
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
        try {
            PlanDelta delta = new PlanEditor(UUID::randomUUID).delta(plan, new PlanEdit.ScheduleBackward(scope, day));
            List<Task> moved = delta.changed().stream()
                    .sorted(Comparator.comparing((Task task) -> period(task).start())
                            .thenComparing(task -> plan.place(task.id())))
                    .toList();
            long past = moved.stream().filter(this::isPast).count();
            return new Preview(moved.stream().map(this::move).toList(), past, "");
        } catch (InputRefused refused) {
            return new Preview(List.of(), 0, messages.text(refused.messageKey(), refused.arguments()));
        }
    }

    private void show(Preview preview) {
        moves.getItems().setAll(preview.moves());
        String past = preview.past() == 0 ? "" : messages.text("editing.backward.past", preview.past(), statusDay());
        box.say(
                preview.refused().isEmpty() ? past : preview.refused(),
                !preview.refused().isEmpty());
        facts.setText(done == 0 ? "" : messages.text("editing.backward.done", done));
        apply.setDisable(preview.moves().isEmpty());
    }

    /** What would move, in words, how many of them into the past, and why nothing can, empty if it can. */
    private record Preview(List<String> moves, long past, String refused) {}

    /** A line that takes as many rows as its words need. */
    private static final class WrappedCell extends ListCell<String> {
        WrappedCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }

    private PlannedPeriod period(Task task) {
        return PlannedPeriod.of(task, plan.programme().annual());
    }

    /** Whether a task would begin before the status date, and did not before. */
    private boolean isPast(Task task) {
        LocalDate status = session.view().statusDate();
        PlannedPeriod before = plan.period(plan.task(task.id()).orElseThrow());
        return period(task).start().isBefore(status) && !before.start().isBefore(status);
    }

    private String statusDay() {
        return new DateText(messages)
                .day(session.view().statusDate(), plan.programme().annual().year());
    }

    private String move(Task task) {
        DateText days = new DateText(messages);
        int year = plan.programme().annual().year();
        PlannedPeriod before = plan.period(plan.task(task.id()).orElseThrow());
        PlannedPeriod now = period(task);
        int by = plan.workdays().between(before.finish(), now.finish());
        String words = messages.text(
                by > 0 ? "editing.backward.later" : "editing.backward.earlier",
                plan.title(task),
                days.day(before.finish(), year),
                days.day(now.finish(), year),
                Math.abs(by));
        return isPast(task) ? messages.text("editing.backward.marked", words) : words;
    }
}
