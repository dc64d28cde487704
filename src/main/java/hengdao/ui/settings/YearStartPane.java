package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.service.NewYear;
import hengdao.service.Progress;
import hengdao.ui.common.DateField;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.KeptNotice;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import hengdao.ui.settings.YearStartModel.Preview;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Starts the next year from the one on screen: title, dates, what comes along, and what it would then hold. */
final class YearStartPane extends VBox {

    private static final Duration LONG = Duration.ofSeconds(1);

    private final Session session;
    private final Navigation navigation;
    private final Messages messages;
    private final YearStartModel model;
    private final Label heading = Parts.heading("");
    private final Label taken = Parts.muted("");
    private final Label calendar = Parts.muted("");
    private final Label figures = new Label();
    private final Label error = Parts.error("year-error");
    private final CarriedTable table;
    private final VBox body;
    private final Button begin;
    private final HBox waiting;
    private final AtomicBoolean calledOff = new AtomicBoolean();

    YearStartPane(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
        messages = session.messages();
        getStyleClass().add("settings-section");
        model = new YearStartModel(session, Parts.refused(session, error::setText));
        TextField title = new TextField();
        title.setId("new-year-title");
        title.textProperty().bindBidirectional(model.titleProperty());
        DateField start = date("new-year-start", model.startProperty());
        DateField deadline = date("new-year-deadline", model.deadlineProperty());
        FieldBox titleBox = new FieldBox(messages.text("settings.years.title"), title);
        titleBox.setPrefWidth(300);
        HBox fields = Parts.row(
                titleBox,
                new FieldBox(messages.text("settings.years.start"), start),
                new FieldBox(messages.text("settings.years.deadline"), deadline));
        fields.getStyleClass().add("settings-fields");
        CheckBox finished = new CheckBox(messages.text("settings.years.with-finished"));
        finished.setId("new-year-finished");
        finished.setWrapText(true);
        finished.setMinHeight(USE_PREF_SIZE);
        finished.selectedProperty().bindBidirectional(model.withFinishedProperty());
        table = new CarriedTable(messages, model::toggle);
        VBox.setVgrow(table, Priority.ALWAYS);
        figures.setId("new-year-figures");
        figures.setWrapText(true);
        figures.setMinHeight(USE_PREF_SIZE);
        begin = Parts.primary(Parts.button(messages, "start-year", this::begin));
        waiting = waiting();
        calendar.setId("new-year-calendar");
        KeptNotice notice = new KeptNotice(messages, "new-year-notice", model::giveUp);
        model.restoredProperty().subscribe(notice::show);
        body = new VBox(notice, fields, finished, table, figures, calendar, error, Parts.row(begin, waiting));
        body.getStyleClass().add("settings-section");
        VBox.setVgrow(body, Priority.ALWAYS);
        taken.setId("new-year-taken");
        getChildren().addAll(heading, taken, body);
        model.previewProperty().subscribe(this::show);
    }

    void refresh() {
        heading.setText(messages.text("settings.years.next", session.year(), model.year()));
        taken.setText(messages.text("settings.years.taken", model.year()));
        begin.setText(messages.text("settings.button.start-year", model.year()));
        boolean free = model.isFree();
        shown(taken, !free);
        shown(body, free);
        boolean covered = session.view().programme().calendar().covers(model.year());
        calendar.setText(messages.text("settings.years.no-calendar", model.year()));
        shown(calendar, !covered);
        if (free) {
            model.refresh();
        }
    }

    private void show(@Nullable Preview preview) {
        if (preview == null) {
            return;
        }
        table.show(preview.tasks());
        long left = preview.tasks().size() - preview.carried();
        figures.setText(messages.text(
                "settings.years.figures",
                model.year(),
                preview.projects(),
                preview.workAreas(),
                preview.carried(),
                preview.indicators(),
                left,
                model.judgedOn()));
    }

    private void begin() {
        error.setText("");
        NewYear wanted;
        try {
            wanted = model.wanted();
            wanted.check(model.year());
        } catch (InputRefused refused) {
            error.setText(messages.text(refused.messageKey(), refused.arguments()));
            return;
        }
        new EditDialogs(navigation.dialogs(), messages)
                .ask(
                        messages.text("settings.years.next", session.year(), model.year()),
                        messages.text("settings.years.sure", model.year()),
                        "settings.years.sure.accept",
                        () -> write(wanted));
    }

    private void write(NewYear wanted) {
        String draft = model.draft();
        calledOff.set(false);
        begin.setDisable(true);
        var patience = session.tasks().later(LONG, () -> shown(waiting, true));
        Runnable ready = () -> {
            patience.cancel();
            begin.setDisable(false);
            shown(waiting, false);
        };
        session.startYear(
                wanted,
                new Watched(calledOff),
                () -> {
                    ready.run();
                    session.forms().discard(draft);
                    navigation.saved();
                },
                refused -> {
                    ready.run();
                    Parts.refused(session, error::setText).accept(refused);
                });
    }

    private HBox waiting() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(140);
        bar.setAccessibleText(messages.text("settings.years.writing"));
        Button cancel = Parts.button(messages, "cancel-year", () -> calledOff.set(true));
        HBox row = Parts.row(bar, new Label(messages.text("settings.years.writing")), cancel);
        shown(row, false);
        return row;
    }

    private DateField date(String id, StringProperty text) {
        DateField field = new DateField(messages, model::year);
        field.editor().setId(id);
        field.textProperty().bindBidirectional(text);
        field.setPrefWidth(140);
        session.viewProperty()
                .subscribe(view -> field.calendarProperty().set(view.programme().calendar()));
        return field;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private record Watched(AtomicBoolean calledOff) implements Progress {
        @Override
        public void report(double fraction, String text) {}

        @Override
        public boolean cancelled() {
            return calledOff.get();
        }
    }
}
