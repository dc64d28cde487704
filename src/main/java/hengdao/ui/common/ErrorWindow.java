package hengdao.ui.common;

import hengdao.i18n.Messages;
import hengdao.service.FaultText;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The one window for what nobody expected: a stable code, copyable details, and that saved data is safe. */
public final class ErrorWindow {

    private static final System.Logger LOG = System.getLogger(ErrorWindow.class.getName());

    private final Stage owner;
    private final Messages messages;
    private @Nullable Stage shown;

    /** Takes the window to stand in front of. */
    public ErrorWindow(Stage owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /** Logs an error and shows it, unless another one is on screen. */
    public void show(Throwable error) {
        String code = code(error);
        LOG.log(System.Logger.Level.ERROR, code, error);
        if (shown != null && shown.isShowing()) {
            return;
        }
        String details = code + "\n" + FaultText.of(error);
        Label title = new Label(messages.text("error.title", code));
        title.getStyleClass().add("dialog-title");
        Label text = new Label(messages.text("error.text"));
        text.setWrapText(true);
        TextArea area = new TextArea(details);
        area.setEditable(false);
        VBox.setVgrow(area, Priority.ALWAYS);
        Button copy = new Button(messages.text("error.copy"));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox buttons = new HBox(8, copy);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox page = new VBox(12, title, text, area, buttons);
        page.getStyleClass().add("dialog-page");
        page.setPrefSize(620, 380);
        shown = new Dialogs(owner).show(title.getText(), page);
    }

    /** The same code for the same place in the program, whatever the values. */
    static String code(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        int hash = cause.getClass().getName().hashCode();
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("hengdao.")) {
                hash = 31 * hash + (frame.getClassName() + "." + frame.getMethodName()).hashCode();
                break;
            }
        }
        return String.format(Locale.ROOT, "HD-%04X", hash & 0xFFFF);
    }
}
