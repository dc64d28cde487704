package hengdao.ui.start;

import hengdao.i18n.Messages;
import hengdao.ui.common.FieldBox;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Asks who works here: a name from a list, and their password. */
public final class SignInForm extends VBox {

    private final ComboBox<String> name = new ComboBox<>();
    private final PasswordField password = new PasswordField();
    private final FieldBox passwordBox;
    private final Button accept = new Button();

    /** What was typed. */
    public record Guess(String name, String password) {}

    SignInForm(Messages messages, List<String> names, String last, BiConsumer<SignInForm, Guess> check) {
        getStyleClass().add("calm-choices");
        name.setId("sign-in-name");
        name.getItems().setAll(names);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAccessibleText(messages.text("sign-in.name"));
        name.getSelectionModel().select(Math.max(0, names.indexOf(last)));
        password.setId("sign-in-password");
        password.setAccessibleText(messages.text("sign-in.password"));
        passwordBox = new FieldBox(messages.text("sign-in.password"), password);
        accept.setId("sign-in-accept");
        accept.setText(messages.text("sign-in.accept"));
        accept.getStyleClass().add("primary-button");
        accept.setDefaultButton(true);
        accept.setOnAction(event -> {
            String who = name.getValue();
            if (who != null) {
                passwordBox.say("", false);
                accept.setDisable(true);
                check.accept(this, new Guess(who, password.getText()));
            }
        });
        getChildren().addAll(new FieldBox(messages.text("sign-in.name"), name), passwordBox, accept);
    }

    /** Says why nobody is signed in, and waits for another guess. */
    public void refuse(String sentence) {
        passwordBox.say(sentence, true);
        password.clear();
        accept.setDisable(false);
        password.requestFocus();
    }

    /** Puts the cursor where the password is typed. */
    @Override
    public void requestFocus() {
        password.requestFocus();
    }
}
