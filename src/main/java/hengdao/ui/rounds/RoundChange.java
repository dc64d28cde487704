package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.model.EntryRound;
import hengdao.ui.common.BesideOrBelow;
import hengdao.ui.common.DateField;
import hengdao.ui.common.KeptNotice;
import hengdao.ui.common.KeptTexts;
import hengdao.ui.common.Session;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Names, moves or cancels the round selected; the last two need a reason. What is typed stays with its round. */
final class RoundChange extends VBox {

    /** Room for the day and a reason of some words. */
    private static final double LEAST_REASON = 260;

    private final Messages messages;
    private final Label title = new Label();
    private final TextField name = new TextField();
    private final DateField closes;
    private final TextField reason = new TextField();
    private final KeptTexts kept;
    private final KeptNotice restored;
    private @Nullable EntryRound round;

    RoundChange(Session session, PlanModel model) {
        messages = session.messages();
        getStyleClass().add("round-change");
        closes = new DateField(messages, session::year);
        closes.setId("round-closes");
        closes.editor().setId("round-closes-text");
        closes.editor().setAccessibleText(messages.text("rounds.table.closes"));
        closes.setPrefWidth(140);
        closes.setMinWidth(132);
        session.viewProperty()
                .subscribe(
                        view -> closes.calendarProperty().set(view.programme().calendar()));
        prompt(name, "round-name", "rounds.change.name");
        prompt(reason, "round-reason", "rounds.change.reason");
        title.getStyleClass().add("keys-heading");
        kept = new KeptTexts(session)
                .with("name", name.textProperty())
                .with("closes", closes.textProperty())
                .with("reason", reason.textProperty());
        restored = new KeptNotice(messages, "round-kept", this::settled);
        HBox naming = new HBox(name, button("rename", () -> model.rename(id(), name.getText(), this::settled)));
        HBox when = new HBox(closes, reason);
        HBox deeds = new HBox(
                button(
                        "move",
                        () -> model.move(selected(), closes.textProperty().get(), reason.getText(), this::settled)),
                button("cancel", () -> model.cancel(id(), reason.getText(), this::settled)));
        when.getStyleClass().add("round-row");
        deeds.getStyleClass().add("round-row");
        BesideOrBelow moving = BesideOrBelow.secondAsItIs(when, LEAST_REASON, deeds);
        naming.getStyleClass().add("round-row");
        getChildren().addAll(title, restored, naming, moving);
        show(null);
    }

    /** Takes up the round selected; null if none is, or it is only previewed. */
    void show(@Nullable EntryRound selected) {
        kept.close();
        round = selected;
        setDisable(selected == null);
        title.setText(
                selected == null ? messages.text("rounds.change.choose") : new RoundWords(messages).title(selected));
        name.setText(selected == null ? "" : selected.name());
        closes.textProperty().set(selected == null ? "" : selected.closes().toString());
        reason.setText("");
        restored.show(selected != null && kept.open("round-change." + selected.id()));
    }

    /** What is typed is done or given up. */
    private void settled() {
        kept.discard();
        show(round);
    }

    private EntryRound selected() {
        return Objects.requireNonNull(round);
    }

    private UUID id() {
        return selected().id();
    }

    private void prompt(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("rounds.change." + name + ".do"));
        button.setId("round-" + name + "-do");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
