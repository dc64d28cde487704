package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.ui.common.FieldBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;

/** A new password typed twice, as nobody sees what is typed. */
final class NewPassword {

    private final PasswordField once;
    private final PasswordField again;
    private final FieldBox onceBox;
    private final FieldBox againBox;

    /** Of a person; ids of the two fields are {@code id} and {@code id-again}. */
    NewPassword(Messages messages, String id) {
        this(messages, id, "accounts.password.new");
    }

    /** As the other, called by a text of the bundles. */
    NewPassword(Messages messages, String id, String key) {
        once = field(messages, id, key);
        again = field(messages, id + "-again", "accounts.password.again");
        onceBox = new FieldBox(messages.text(key), once);
        againBox = new FieldBox(messages.text("accounts.password.again"), again);
    }

    /** A field for a password under that id, called by a text of the bundles. */
    static PasswordField field(Messages messages, String id, String key) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setAccessibleText(messages.text(key));
        field.setPrefColumnCount(14);
        return field;
    }

    void addTo(FlowPane row) {
        row.getChildren().addAll(onceBox, againBox);
    }

    /**
     * What was typed.
     *
     * @throws InputRefused if the second time it was something else
     */
    String read() {
        if (!once.getText().equals(again.getText())) {
            throw new InputRefused("accounts.password_differs");
        }
        return once.getText();
    }

    void clear() {
        once.clear();
        again.clear();
    }
}
