package hengdao.ui.print;

import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.ui.common.Session;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Choices on the left, the page as it will come out on the right, what to do with it below. */
public final class PrintDialog {

    private final PrintModel model;
    private final Session session;
    private final ReportExport export;
    private final Runnable close;
    private final BorderPane root = new BorderPane();
    private final Label outcome = new Label();

    /** Takes what to show, who writes files, and how the dialog is closed. */
    public PrintDialog(PrintModel model, Session session, ReportExport export, Runnable close) {
        this.model = model;
        this.session = session;
        this.export = export;
        this.close = close;
        Messages messages = session.messages();
        root.getStyleClass().add("print-dialog");
        root.setLeft(new PrintOptions(model, messages));
        root.setCenter(new PagePreview(model, messages));
        root.setBottom(buttons());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
            }
        });
    }

    /** The content, for a window of its own. */
    public Parent root() {
        return root;
    }

    private HBox buttons() {
        outcome.setId("print-message");
        outcome.setMaxWidth(Double.MAX_VALUE);
        outcome.setWrapText(true);
        outcome.textProperty().bind(model.messageProperty());
        HBox.setHgrow(outcome, Priority.ALWAYS);
        Button pdf = button("pdf", () -> save("pdf"));
        Button sheet = button("xlsx", () -> save("xlsx"));
        sheet.visibleProperty().bind(model.choices().kindProperty().isEqualTo(ReportKind.PROGRESS));
        sheet.managedProperty().bind(sheet.visibleProperty());
        Button print = button("print", model::print);
        print.setDefaultButton(true);
        print.disableProperty()
                .bind(model.job()
                        .runningProperty()
                        .or(Bindings.createBooleanBinding(
                                () -> model.pagesProperty().get().isEmpty()
                                        || model.queuesProperty().get().isEmpty(),
                                model.pagesProperty(),
                                model.queuesProperty())));
        Button leave = button("close", this::close);
        model.job()
                .runningProperty()
                .subscribe(running -> leave.setText(text(running ? "print.button.cancel" : "print.button.close")));
        HBox box = new HBox(8, outcome, sheet, pdf, leave, print);
        box.getStyleClass().add("dialog-buttons");
        return box;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(text("print.button." + name));
        button.setId("print-do-" + name);
        button.setMinWidth(BorderPane.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void save(String extension) {
        ReportRequest request = model.request();
        if (request != null) {
            Consumer<Exception> failed = error -> {
                if (error instanceof ExpectedError expected) {
                    model.say(expected.messageKey(), expected.arguments());
                } else {
                    session.fail(error);
                }
            };
            export.export(
                    request,
                    extension,
                    model.job(),
                    files -> {
                        if (!files.isEmpty()) {
                            model.say("print.exported", files.getFirst());
                        }
                    },
                    failed);
        }
    }

    private void close() {
        if (model.job().runningProperty().get()) {
            model.job().cancel();
        } else {
            close.run();
        }
    }

    private String text(String key) {
        return session.messages().text(key);
    }
}
