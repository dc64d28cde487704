package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.CalendarDay;
import hengdao.ui.common.BesideOrBelow;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.time.format.TextStyle;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 工作日历: a year of days off and make-up workdays, typed or taken from a file. */
final class CalendarPage implements SettingsPage {

    private static final double MONTHS = 210;
    private static final double MONTHS_HEIGHT = 220;
    private static final double SIDE = 320;

    private final Messages messages;
    private final CalendarModel model;
    private final FileChoosing files;
    private final YearGrid grid;
    private final DayForm form;
    private final Label year = Parts.heading("");
    private final Label figures = new Label();
    private final Label warning = Parts.error("calendar-warning");
    private final Label error = Parts.error("calendar-error");
    private final Label done = Parts.muted("");
    private final ListView<CalendarDay> list = new ListView<>();
    private final Button export;
    private final ScrollPane months;
    private final VBox root;

    CalendarPage(Session session, Navigation navigation, FileChoosing files) {
        this.files = files;
        messages = session.messages();
        model = new CalendarModel(session);
        form = new DayForm(model, session, () -> tell(""));
        model.tell(
                () -> {
                    tell("");
                    navigation.saved();
                },
                Parts.refused(session, this::refuse));
        grid = new YearGrid(model, messages);
        year.setId("calendar-year");
        figures.setId("calendar-figures");
        export = Parts.button(messages, "export-calendar", this::export);
        figures.setWrapText(true);
        FlowPane head = Parts.flow(
                Parts.button(messages, "previous-year", () -> model.step(-1)),
                year,
                Parts.button(messages, "next-year", () -> model.step(1)),
                figures,
                Parts.button(messages, "import-calendar", this::take),
                export);
        list.setId("calendar-days");
        list.setAccessibleText(messages.text("settings.calendar.list"));
        list.setPlaceholder(Parts.muted(messages.text("settings.calendar.none")));
        list.setCellFactory(view -> new Line());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choose(now.date(), now.date());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(110);
        done.setId("calendar-done");
        VBox side = new VBox(
                form,
                error,
                done,
                Parts.heading(messages.text("settings.calendar.list")),
                list,
                Parts.muted(messages.text("settings.calendar.format")));
        side.getStyleClass().add("settings-side");
        months = new ScrollPane(grid);
        months.getStyleClass().add("year-scroll");
        months.setFocusTraversable(false);
        months.viewportBoundsProperty().subscribe(bounds -> grid.fit(bounds.getWidth()));
        model.chosenProperty().subscribe(chosen -> Platform.runLater(this::reveal));
        months.setMinHeight(MONTHS_HEIGHT);
        months.setPrefHeight(MONTHS_HEIGHT);
        BesideOrBelow body = BesideOrBelow.secondFixed(months, MONTHS, side, SIDE);
        VBox.setVgrow(body, Priority.ALWAYS);
        root = Parts.page(messages.text("settings.page.calendars"), head, warning, body);
        model.yearProperty().addListener((property, before, now) -> show());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {
        grid.draw();
        show();
        form.follow();
    }

    /** Brings the day the keyboard is on into view. */
    private void reveal() {
        double spare = grid.getHeight() - months.getViewportBounds().getHeight();
        Bounds day = grid.cursorPlace();
        if (spare <= 0 || day.isEmpty()) {
            return;
        }
        double top = months.getVvalue() * spare;
        double bottom = top + months.getViewportBounds().getHeight();
        if (day.getMinY() < top || day.getMaxY() > bottom) {
            months.setVvalue(Math.clamp((day.getCenterY() - (bottom - top) / 2) / spare, 0, 1));
        }
    }

    private void show() {
        int shown = model.yearProperty().get();
        List<CalendarDay> days = model.days();
        year.setText(messages.text("settings.calendar.year", shown));
        figures.setText(messages.text(
                "settings.calendar.figures",
                model.workdays(),
                days.stream().filter(CalendarDay::off).count(),
                days.stream().filter(day -> !day.off()).count()));
        warning.setText(days.isEmpty() ? messages.text("shell.calendar-unknown", shown) : "");
        export.setDisable(days.isEmpty());
        if (!list.getItems().equals(days)) {
            list.getItems().setAll(days);
        }
    }

    private void take() {
        tell("");
        files.open(messages.text("settings.calendar.import")).stream()
                .findFirst()
                .ifPresent(model::importFile);
    }

    private void export() {
        tell("");
        files.save(
                        messages.text("settings.calendar.export"),
                        messages.text(
                                "settings.calendar.file", model.yearProperty().get()),
                        "csv")
                .ifPresent(file ->
                        model.export(file, () -> done.setText(messages.text("settings.calendar.exported", file))));
    }

    private void tell(String sentence) {
        error.setText("");
        done.setText(sentence);
    }

    private void refuse(String sentence) {
        done.setText("");
        error.setText(sentence);
    }

    /** 2017-01-27 周五 休 春节. */
    private final class Line extends ListCell<CalendarDay> {
        @Override
        protected void updateItem(@Nullable CalendarDay day, boolean empty) {
            super.updateItem(day, empty);
            if (day == null || empty) {
                setText(null);
                return;
            }
            String week = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, messages.locale());
            String kind = messages.text(day.off() ? "date.off" : "date.make-up");
            setText((day.date() + "  " + week + "  " + kind + "  " + day.name()).strip());
        }
    }
}
