package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.service.ReportFormat;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The ways to paper and to files, how far the job is, and what became of the last one. */
final class ReportFoot extends VBox {

    private static final Duration LOOK = Duration.ofMillis(150);

    private final Session session;
    private final Messages messages;
    private final ReportsModel model;
    private final ReportExport export;
    private final Label outcome = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button open;
    private final Button cancel;
    private final Button print;
    private final FlowPane buttons = new FlowPane();
    private @Nullable Path written;

    /**
     * The foot of the screen.
     *
     * @param toPaper opens the choices of printing
     */
    ReportFoot(Session session, ReportsModel model, FileChoosing files, Navigation navigation, Runnable toPaper) {
        this.session = session;
        this.model = model;
        messages = session.messages();
        export = new ReportExport(session, files, model.reports());
        getStyleClass().add("report-foot");
        outcome.setId("print-message");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        outcome.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        bar.setId("reports-progress");
        bar.setAccessibleText(messages.text("reports.progress"));
        bar.setMinWidth(80);
        open = button("open", messages.text("reports.open"), () -> {
            if (written != null) {
                navigation.openFile(written);
            }
        });
        cancel = button("cancel", messages.text("print.button.cancel"), this::cancel);
        HBox told = new HBox(8, outcome, bar, cancel, open);
        told.getStyleClass().add("report-told");
        print = button("to-print", messages.text("print.open"), toPaper);
        print.getStyleClass().remove("small-button");
        print.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.preview().pagesProperty().get().isEmpty(),
                        model.preview().pagesProperty()));
        buttons.getStyleClass().add("report-buttons");
        getChildren().addAll(told, buttons);
        model.choices().kindProperty().subscribe(this::offer);
        model.outcomeProperty().subscribe(text -> show());
        model.job().runningProperty().subscribe(running -> {
            show();
            look();
        });
        model.preview().buildingProperty().subscribe(building -> show());
    }

    private void cancel() {
        if (model.job().runningProperty().get()) {
            model.job().cancel();
        } else {
            model.stopBuilding();
        }
    }

    /** Puts the cursor on the way to paper, or on the first way to a file. */
    void focusFirst() {
        buttons.getChildren().stream()
                .filter(each -> !each.isDisabled())
                .reduce((first, second) -> print.isDisabled() ? first : second)
                .ifPresent(each -> each.requestFocus());
    }

    private void offer(ReportKind kind) {
        buttons.getChildren().clear();
        for (ReportFormat format : kind.formats()) {
            String words = messages.text("reports.save", format.name());
            Button save = button("save-" + format.extension(), words, () -> save(format.extension()));
            save.disableProperty()
                    .bind(model.readyProperty().not().or(model.job().runningProperty()));
            buttons.getChildren().add(save);
        }
        if (kind.hasPages()) {
            buttons.getChildren().add(print);
        }
    }

    private void save(String extension) {
        ReportRequest request = model.wanted().some();
        if (request == null) {
            return;
        }
        export.export(request, extension, model.job(), this::saved, model::explain);
    }

    private void saved(ReportExport.Outcome outcome) {
        List<Path> files = outcome.files();
        if (files.isEmpty()) {
            model.say("reports.cancelled");
            return;
        }
        model.said(
                messages.text(
                        files.size() == 1 ? "print.exported" : "reports.exported.several",
                        files.getFirst(),
                        files.size()),
                outcome.notKept());
        model.kept();
        written = files.getFirst();
        show();
    }

    private void show() {
        boolean running = model.job().runningProperty().get();
        boolean building = !running && model.preview().buildingProperty().get();
        String text;
        if (running && !model.job().text().isEmpty()) {
            text = model.job().text();
        } else {
            text = building
                    ? messages.text("report.progress.layout")
                    : model.outcomeProperty().get();
        }
        outcome.setText(text);
        if (building) {
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        }
        shown(bar, running || building);
        shown(cancel, running || building);
        if (running || building || text.isEmpty()) {
            written = null;
        }
        shown(open, written != null);
        shown(outcome.getParent(), running || building || !text.isEmpty());
    }

    private static void shown(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void look() {
        if (model.job().runningProperty().get()) {
            bar.setProgress(model.job().fraction());
            show();
            session.tasks().later(LOOK, this::look);
        }
    }

    private static Button button(String name, String words, Runnable action) {
        Button button = new Button(words);
        button.setId("reports-" + name.toLowerCase(Locale.ROOT));
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
