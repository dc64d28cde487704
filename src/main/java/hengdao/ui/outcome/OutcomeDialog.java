package hengdao.ui.outcome;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.Task;
import hengdao.service.Dates;
import hengdao.service.Edited;
import hengdao.service.OutcomeDoubt;
import hengdao.service.OutcomeEditing;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.DateField;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.KeptNotice;
import hengdao.ui.common.KeptTexts;
import hengdao.ui.common.OutcomeTexts;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** States how a task ends, from a day on and with a reason, or takes that back; each is a step that can be undone. */
public final class OutcomeDialog {

    private final Session session;
    private final Messages messages;
    private final Task task;
    private final ToggleGroup kinds = new ToggleGroup();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty chosen = new SimpleStringProperty("");
    private final KeptTexts kept;
    private final DateField from;
    private final Label why = new Label();
    private final FieldBox reasonBox;
    private final FieldBox fromBox;
    private final Button save = new Button();
    private final Button clear = new Button();

    /** Takes whose task it is about. */
    public OutcomeDialog(Session session, Task task) {
        this.session = session;
        this.task = task;
        messages = session.messages();
        TextField words = new TextField();
        words.setId("outcome-reason");
        words.setAccessibleText(messages.text("outcome.reason"));
        CommittedText.bind(words, reason);
        reasonBox = new FieldBox(messages.text("outcome.reason"), words);
        from = new DateField(messages, session::year);
        from.editor().setId("outcome-from");
        from.editor().setAccessibleText(messages.text("outcome.from"));
        from.calendarProperty().set(session.view().programme().calendar());
        from.set(session.view().statusDate());
        fromBox = new FieldBox(messages.text("outcome.from"), from);
        kept = new KeptTexts(session)
                .with("kind", chosen)
                .with("reason", reason)
                .with("from", from.textProperty());
        kinds.selectedToggleProperty()
                .addListener((property, before, now) ->
                        chosen.set(now == null ? "" : kind(now).name()));
        chosen.addListener((property, before, now) -> kinds.getToggles().stream()
                .filter(each -> kind(each).name().equals(now))
                .forEach(kinds::selectToggle));
        why.setId("outcome-why");
        why.setWrapText(true);
        why.managedProperty().bind(why.visibleProperty());
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        chosen.addListener(property -> explain());
        from.textProperty().addListener(property -> explain());
    }

    /** Says why a reason is asked for where figures speak against the end state chosen. */
    private void explain() {
        why.setText(doubt().orElse(""));
    }

    private Optional<String> doubt() {
        return chosen.get().equals(OutcomeKind.DONE.name())
                ? Dates.parse(from.textProperty().get(), session.year())
                        .flatMap(day -> OutcomeDoubt.of(session.view(), task, day))
                        .map(doubt -> messages.text(
                                doubt.messageKey(), session.view().plan().number(task.id()), doubt.figures()))
                : Optional.empty();
    }

    /** Opens the dialog with the cursor on the end state there is, or on the first. */
    public void open(Dialogs dialogs) {
        Optional<Outcome> newest = OutcomeEditing.newest(session.view(), task.id());
        Label present = new Label(newest.map(each -> OutcomeTexts.stated(each, messages))
                .map(words -> messages.text("outcome.present", words))
                .orElse(messages.text("outcome.present.none")));
        present.setId("outcome-present");
        present.getStyleClass().add("muted");
        present.setWrapText(true);
        HBox choices = new HBox(18);
        for (OutcomeKind kind : OutcomeKind.values()) {
            RadioButton choice = new RadioButton(messages.text("outcome.choice." + lower(kind)));
            choice.setMnemonicParsing(true);
            choice.setId("outcome-" + lower(kind));
            choice.setUserData(kind);
            choice.setToggleGroup(kinds);
            choices.getChildren().add(choice);
        }
        begin(newest);
        KeptNotice notice = new KeptNotice(messages, "outcome-kept", () -> {
            kept.discard();
            begin(newest);
            kept.open(draft());
        });
        notice.show(kept.open(draft()));
        clear.setText(messages.text("outcome.clear"));
        clear.setId("outcome-clear");
        String mayNot = session.mayNot("set end state");
        clear.setDisable(newest.isEmpty() || !mayNot.isEmpty());
        save.setDisable(!mayNot.isEmpty());
        reasonBox.say(mayNot, true);
        save.setText(messages.text("outcome.save"));
        VBox content = new VBox(12, notice, present, choices, why, reasonBox, fromBox, clear);
        content.setId("outcome-dialog");
        content.setPrefWidth(460);
        String title = session.view().plan().title(task);
        Stage stage = new EditDialogs(dialogs, messages).show(messages.text("outcome.title", title), content, save);
        save.setOnAction(event -> save(stage));
        clear.setOnAction(event ->
                change(stage, (now, actor) -> session.workspace().outcomes().clear(now, task.id(), actor)));
        if (kinds.getSelectedToggle() instanceof RadioButton first) {
            first.requestFocus();
        }
    }

    private void begin(Optional<Outcome> newest) {
        reason.set(newest.map(Outcome::reason).orElse(""));
        from.set(session.view().statusDate());
        kinds.selectToggle(
                kinds.getToggles().get(newest.map(each -> each.kind().ordinal()).orElse(0)));
    }

    private String draft() {
        return "outcome." + task.id();
    }

    private void save(Stage stage) {
        OutcomeKind kind = kind(kinds.getSelectedToggle());
        boolean unsaid = reason.get().isBlank() && (kind == OutcomeKind.CONSTRAINED || doubt().isPresent());
        Optional<LocalDate> day = Dates.parse(from.textProperty().get(), session.year());
        reasonBox.say(unsaid ? messages.text(missing(kind)) : "", true);
        fromBox.say(day.isEmpty() ? messages.text("editing.task.no_day") : "", true);
        if (!unsaid && day.isPresent()) {
            change(
                    stage,
                    (now, actor) ->
                            session.workspace().outcomes().set(now, task.id(), kind, reason.get(), day.get(), actor));
        }
    }

    private static String missing(OutcomeKind kind) {
        return kind == OutcomeKind.CONSTRAINED ? "outcome.reason_missing" : "outcome.done_reason_missing";
    }

    private void change(Stage stage, BiFunction<ProgrammeView, String, Edited> work) {
        save.setDisable(true);
        clear.setDisable(true);
        session.change(
                work,
                () -> {
                    kept.discard();
                    stage.close();
                },
                refused -> {
                    save.setDisable(false);
                    clear.setDisable(false);
                    if (refused instanceof ExpectedError expected) {
                        reasonBox.say(messages.text(expected.messageKey(), expected.arguments()), true);
                    } else {
                        session.fail(refused);
                    }
                });
    }

    private static OutcomeKind kind(Toggle toggle) {
        return (OutcomeKind) toggle.getUserData();
    }

    private static String lower(OutcomeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
