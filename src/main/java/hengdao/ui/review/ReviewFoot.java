package hengdao.ui.review;

import hengdao.i18n.Messages;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.KeptTexts;
import hengdao.ui.common.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Accepts or returns what is selected; the reason for a return is asked for right here. */
final class ReviewFoot extends HBox {

    private final ReviewModel model;
    private final Session session;
    private final Messages messages;
    private final KeptTexts kept;
    private final Runnable left;
    private final Label said = new Label();
    private final TextField reason = new TextField();
    private final CommittedText committed = CommittedText.of(reason);
    private final Button accept;
    private final Button giveBack;
    private List<ReviewLine> selected = List.of();
    private boolean restored;

    /**
     * @param accepted called when what is selected is to be accepted
     * @param returned called with the reason when it is to be returned
     * @param left called when the reason is left without returning anything
     */
    ReviewFoot(ReviewModel model, Session session, Runnable accepted, Consumer<String> returned, Runnable left) {
        this.model = model;
        this.session = session;
        messages = session.messages();
        kept = new KeptTexts(session).with("reason", reason.textProperty());
        this.left = left;
        getStyleClass().add("round-foot");
        said.setId("review-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMinWidth(120);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        reason.setId("review-reason");
        reason.setPromptText(messages.text("review.reason.prompt"));
        reason.setAccessibleText(messages.text("review.reason.prompt"));
        reason.setPrefWidth(420);
        reason.setMinWidth(160);
        reason.managedProperty().bind(reason.visibleProperty());
        reason.setVisible(false);
        accept = button("review-accept", "review.accept", () -> accepted.run());
        accept.getStyleClass().add("primary-button");
        giveBack = button("review-return", "review.return", () -> {
            if (reason.isVisible()) {
                returned.accept(reason.getText());
            } else {
                ask();
            }
        });
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, returned));
        getChildren().addAll(said, reason, giveBack, accept);
        model.noticeProperty().subscribe(notice -> say());
        model.byProperty().subscribe(name -> say());
    }

    /** Takes what is selected. */
    void show(List<ReviewLine> now) {
        if (!now.equals(selected)) {
            kept.close();
            reason.setVisible(false);
            reason.setText("");
            model.forgive();
        }
        selected = now;
        setVisible(!model.reviewedProperty().get());
        setManaged(isVisible());
        say();
    }

    /** Asks why what is selected is returned. */
    void ask() {
        if (!giveBack.isDisabled()) {
            if (!reason.isVisible()) {
                restored = kept.open(draft(selected));
            }
            reason.setVisible(true);
            reason.requestFocus();
            say();
        }
    }

    /** Whether the reason for a return is being typed. */
    boolean isAsking() {
        return reason.isVisible();
    }

    /** Lets the reason go that was kept for entries: they are decided on. */
    void forget(List<ReviewLine> decided) {
        session.forms().discard(draft(decided));
    }

    /** The name under which the reason for returning all of them is kept. */
    private static String draft(List<ReviewLine> lines) {
        String ids = lines.stream().map(line -> line.id().toString()).sorted().collect(Collectors.joining());
        return "review-return." + UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8));
    }

    private void onKey(KeyEvent event, Consumer<String> returned) {
        if (committed.isComposing()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            returned.accept(reason.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            kept.close();
            reason.setVisible(false);
            reason.setText("");
            say();
            left.run();
            event.consume();
        }
    }

    private void say() {
        String hindrance = selected.isEmpty() ? "" : model.hindrance(selected);
        boolean none = selected.isEmpty() || !hindrance.isEmpty();
        String notice = model.noticeProperty().get();
        said.setText(!notice.isEmpty() ? notice : !hindrance.isEmpty() ? hindrance : waiting());
        said.getStyleClass()
                .setAll("label", !notice.isEmpty() ? "round-blocked" : hindrance.isEmpty() ? "muted" : "round-caution");
        giveBack.setDisable(none);
        accept.setDisable(none || reason.isVisible());
    }

    private String waiting() {
        String keys = messages.text(reason.isVisible() ? "review.reason.keys" : "review.selected", selected.size());
        return reason.isVisible() && restored ? messages.text("form.kept") + " " + keys : keys;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
