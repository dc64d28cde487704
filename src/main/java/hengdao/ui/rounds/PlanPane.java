package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.model.EntryRound;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Plans the rounds of the year: by a rule with its preview, and one by one. Esc leads back to the list. */
final class PlanPane extends VBox {

    private final Session session;
    private final Messages messages;
    private final PlanModel model;
    private final RuleForm rule;
    private final RoundTable table;
    private final RoundChange change;
    private final Label heading = new Label();
    private final Label hint = new Label();
    private final Button back;

    /** @param leave called when the list is wanted again */
    PlanPane(Session session, PlanModel model, Runnable leave) {
        this.session = session;
        this.model = model;
        messages = session.messages();
        getStyleClass().add("rounds");
        rule = new RuleForm(session, model);
        table = new RoundTable(messages, model::isKept);
        change = new RoundChange(session, model);
        heading.setText(messages.text("rounds.plan"));
        heading.getStyleClass().add("context-title");
        hint.setId("rounds-plan-hint");
        hint.getStyleClass().add("muted");
        back = new Button(messages.text("rounds.plan.back"));
        back.setId("rounds-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> leave.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heading, hint, space, back);
        head.getStyleClass().addAll("round-row", "plan-head");
        Label error = new Label();
        error.setId("rounds-error");
        error.getStyleClass().add("round-blocked");
        error.setWrapText(true);
        error.textProperty().bind(model.errorProperty());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        VBox.setVgrow(table, Priority.ALWAYS);
        ScrollPane side = new ScrollPane(rule);
        side.setFitToWidth(true);
        side.getStyleClass().add("rule-scroll");
        VBox right = new VBox(table, error, change);
        right.getStyleClass().add("plan-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox body = new HBox(side, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        change.managedProperty().bind(change.visibleProperty());
        model.roundsProperty().subscribe(rounds -> show());
        model.previewProperty().subscribe(rounds -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && back.isVisible()) {
                leave.run();
                event.consume();
            }
        });
    }

    /** Begins with the rounds as they stand. */
    void begin(List<EntryRound> rounds) {
        model.show(rounds);
        rule.begin(session.year());
        back.setVisible(!rounds.isEmpty());
    }

    /** Takes up the rounds as they stand; what is typed of a rule stays. */
    void show(List<EntryRound> rounds) {
        model.show(rounds);
    }

    /** Puts the cursor where work begins. */
    void focusFirst() {
        rule.focusFirst();
    }

    private void show() {
        List<EntryRound> previewed = model.previewProperty().get();
        List<EntryRound> rounds = model.roundsProperty().get();
        table.show(Objects.requireNonNullElse(previewed, rounds));
        back.setVisible(!rounds.isEmpty());
        change.setVisible(!rounds.isEmpty());
        hint.setText(
                previewed != null
                        ? messages.text("rounds.plan.preview", previewed.size())
                        : rounds.isEmpty()
                                ? messages.text("rounds.none-planned")
                                : messages.text("rounds.plan.count", rounds.size()));
    }

    private void choose(@Nullable EntryRound round) {
        change.show(round != null && round.takesPlace() && model.isKept(round) ? round : null);
    }
}
