package hengdao.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** A field with its name above it and, when there is something to say, a sentence right below it. */
public final class FieldBox extends VBox {

    private static final PseudoClass BLOCKING = PseudoClass.getPseudoClass("blocking");

    private final Label finding = new Label();

    /** A field under its name, with nothing to say about it. */
    public FieldBox(String name, Node field) {
        getStyleClass().add("field-box");
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(input(field));
        finding.getStyleClass().add("field-finding");
        finding.setGraphic(new Icon("warning"));
        finding.setWrapText(true);
        getChildren().addAll(label, field, finding);
        say("", false);
    }

    /** What is typed into or chosen from, which may stand among other things. */
    private static Node input(Node field) {
        if (field instanceof Pane pane) {
            return pane.getChildren().stream()
                    .filter(each -> each instanceof TextInputControl || each instanceof ComboBoxBase<?>)
                    .findFirst()
                    .orElse(field);
        }
        return field;
    }

    /** Shows a sentence beside the field; an empty one takes it away. */
    public void say(String sentence, boolean blocking) {
        finding.setText(sentence);
        finding.setVisible(!sentence.isEmpty());
        finding.setManaged(!sentence.isEmpty());
        pseudoClassStateChanged(BLOCKING, blocking && !sentence.isEmpty());
    }

    /** What stands beside the field, empty if nothing. */
    public String said() {
        return finding.getText();
    }

    /** Shows or hides all of it. */
    public void showIf(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
