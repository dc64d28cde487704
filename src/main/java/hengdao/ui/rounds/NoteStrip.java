package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.KeptTexts;
import hengdao.ui.common.NameField;
import hengdao.ui.common.NewNames;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks below the list why a line is skipped, or to whom and why it is handed over. Enter notes it, Esc leaves it
 * for later. */
final class NoteStrip extends VBox {

    private final RoundsModel model;
    private final Messages messages;
    private final Consumer<RoundLine> back;
    private final Consumer<String> said;
    private final Label title = new Label();
    private final NameField unit;
    private final NameField person;
    private final NewNames question;
    private final TextField reason = new TextField();
    private final CommittedText committed = CommittedText.of(reason);
    private final Label error = new Label();
    private final Button accept;
    private final KeptTexts kept;
    private final Label restored = new Label();
    private boolean over;
    private @Nullable RoundLine line;

    /**
     * Asks nothing yet.
     *
     * @param back called with the line when it is done with
     * @param said called with a sentence that says what was noted
     */
    NoteStrip(RoundsModel model, Session session, Consumer<RoundLine> back, Consumer<String> said) {
        this.model = model;
        messages = session.messages();
        unit = new NameField(session);
        person = new NameField(session);
        kept = new KeptTexts(session)
                .with("unit", unit.textProperty())
                .with("person", person.textProperty())
                .with("reason", reason.textProperty());
        this.back = back;
        this.said = said;
        getStyleClass().add("round-note");
        setId("round-note");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        unit.setId("round-note-unit");
        unit.setPrefWidth(170);
        unit.setPromptText(messages.text("rounds.note.unit"));
        unit.setAccessibleText(messages.text("rounds.note.unit"));
        person.setId("round-note-person");
        person.setPrefWidth(130);
        person.setPromptText(messages.text("rounds.note.person"));
        person.setAccessibleText(messages.text("rounds.note.person"));
        reason.setId("round-note-reason");
        reason.setPromptText(messages.text("rounds.note.reason"));
        reason.setAccessibleText(messages.text("rounds.note.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        accept = button("rounds.note.accept", this::accept);
        accept.setId("round-note-accept");
        accept.getStyleClass().add("primary-button");
        Button cancel = button("rounds.note.cancel", this::discard);
        cancel.setId("round-note-cancel");
        HBox row = new HBox(unit, person, reason, accept, cancel);
        row.getStyleClass().add("round-row");
        error.setId("round-note-error");
        error.getStyleClass().add("round-blocked");
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        restored.setId("round-note-restored");
        restored.setText(messages.text("form.kept"));
        restored.getStyleClass().add("muted-small");
        restored.managedProperty().bind(restored.visibleProperty());
        getChildren().addAll(title, row, restored, error);
        question = new NewNames(session);
        unit.textProperty().addListener((property, before, now) -> unask());
        person.textProperty().addListener((property, before, now) -> unask());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        hideStrip();
    }

    /** Asks why nothing is reported on a line. */
    void skip(RoundLine about) {
        ask(about, false, "rounds.note.skip");
        reason.requestFocus();
    }

    /** Asks who is to report on a line from now on. */
    void handOver(RoundLine about) {
        question.read(() -> {
            unit.setNames(question.units());
            person.setNames(question.people());
        });
        ask(about, true, "rounds.note.hand-over");
        unit.requestFocus();
    }

    private void ask(RoundLine about, boolean handOver, String key) {
        kept.close();
        line = about;
        over = handOver;
        title.setText(messages.text(key, about.facts().subject().title()));
        unit.setText("");
        person.setText("");
        reason.setText("");
        question.unask();
        accept.setText(messages.text("rounds.note.accept"));
        error.setText("");
        restored.setVisible(kept.open((handOver ? "round-hand-over." : "round-skip.") + about.id()));
        for (Node node : List.of(unit, person)) {
            node.setVisible(handOver);
            node.setManaged(handOver);
        }
        setVisible(true);
        setManaged(true);
    }

    private void accept() {
        RoundLine about = Objects.requireNonNull(line);
        String key = over ? "rounds.said.handed-over" : "rounds.said.skipped";
        Runnable done = () -> {
            discard();
            said.accept(messages.text(key, about.facts().subject().title()));
        };
        if (over) {
            String toUnit = unit.getText().strip();
            String toPerson = person.getText().strip();
            String asked = reason.getText().isBlank() ? "" : question.about(toUnit, toPerson);
            if (!asked.isEmpty()) {
                error.setText(asked);
                accept.setText(messages.text("rounds.note.add"));
                (question.isKnownUnit(toUnit) ? person : unit).requestFocus();
                return;
            }
            model.handOver(about, toUnit, toPerson, reason.getText(), done, error::setText);
        } else {
            model.skip(about, reason.getText(), done, error::setText);
        }
    }

    /** Another name is another question. */
    private void unask() {
        if (question.unask()) {
            error.setText("");
            accept.setText(messages.text("rounds.note.accept"));
        }
    }

    /** Throws away what is typed, when it is noted or given up. */
    private void discard() {
        kept.discard();
        leave();
    }

    /** Leaves it; what is typed stays for the next time. */
    private void leave() {
        RoundLine about = line;
        kept.close();
        hideStrip();
        if (about != null) {
            back.accept(about);
        }
    }

    private void hideStrip() {
        line = null;
        setVisible(false);
        setManaged(false);
    }

    private void onKey(KeyEvent event) {
        if (committed.isComposing()) {
            return;
        }
        if (unit.isTaking() || person.isTaking()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextField;
        if (event.getCode() == KeyCode.ESCAPE && !unit.isChoosing() && !person.isChoosing()) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && typing) {
            accept();
            event.consume();
        }
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
