package hengdao.ui.start;

import hengdao.i18n.Messages;
import hengdao.ui.common.FieldBox;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** Asks for the password of a data folder, or for its recovery key. */
public final class UnlockForm extends VBox {

    private final Messages messages;
    private final PasswordField password = new PasswordField();
    private final TextField recovery = new TextField();
    private final FieldBox passwordBox;
    private final FieldBox recoveryBox;
    private final Button accept = new Button();
    private final Hyperlink other = new Hyperlink();
    private boolean recovering;

    /**
     * What was typed.
     *
     * @param recovery whether it is meant as the recovery key
     */
    public record Guess(String typed, boolean recovery) {}

    /** How what was typed is looked at; the form is told if it is refused. */
    @FunctionalInterface
    public interface Check {
        void of(UnlockForm form, Guess guess);
    }

    UnlockForm(Messages messages, Check check) {
        this.messages = messages;
        getStyleClass().add("calm-choices");
        prepare(password, "unlock-password", "unlock.password");
        prepare(recovery, "unlock-recovery", "unlock.recovery");
        recovery.setPromptText(messages.text("unlock.recovery.prompt"));
        passwordBox = new FieldBox(messages.text("unlock.password"), password);
        recoveryBox = new FieldBox(messages.text("unlock.recovery"), recovery);
        accept.setId("unlock-accept");
        accept.getStyleClass().add("primary-button");
        accept.setDefaultButton(true);
        accept.setOnAction(event -> {
            box().say("", false);
            idle(false);
            check.of(this, new Guess(field().getText(), recovering));
        });
        other.setId("unlock-other");
        other.setOnAction(event -> turn(!recovering));
        turn(false);
        idle(true);
    }

    private void prepare(TextInputControl field, String id, String key) {
        field.setId(id);
        field.setAccessibleText(messages.text(key));
    }

    private void turn(boolean toRecovery) {
        recovering = toRecovery;
        other.setText(messages.text(recovering ? "unlock.by-password" : "unlock.by-recovery"));
        getChildren().setAll(box(), accept, other);
        field().requestFocus();
    }

    private TextInputControl field() {
        return recovering ? recovery : password;
    }

    private FieldBox box() {
        return recovering ? recoveryBox : passwordBox;
    }

    private void idle(boolean idle) {
        accept.setDisable(!idle);
        other.setDisable(!idle);
        accept.setText(messages.text(idle ? "unlock.accept" : "unlock.checking"));
    }

    /** Says why it does not open, and waits for another guess; a recovery key stays to be corrected. */
    public void refuse(String sentence) {
        idle(true);
        password.clear();
        box().say(sentence, true);
        field().requestFocus();
    }

    /** Puts the cursor where one types. */
    @Override
    public void requestFocus() {
        field().requestFocus();
    }
}
