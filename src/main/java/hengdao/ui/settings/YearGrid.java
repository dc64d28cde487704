package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.CalendarDay;
import hengdao.model.DateRange;
import hengdao.model.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * A year as twelve months with 休 on holidays and 班 on make-up workdays. Arrows move from day to day, with Shift they
 * choose several; so do clicks.
 */
final class YearGrid extends GridPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CalendarModel model;
    /** The width of a month: seven days. */
    private static final double MONTH = 7 * 26;

    private final Messages messages;
    private final Map<LocalDate, Label> cells = new HashMap<>();
    private LocalDate anchor;
    private LocalDate cursor;
    private int columns = 4;

    YearGrid(CalendarModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        anchor = model.chosenProperty().get().first();
        cursor = anchor;
        setId("year-grid");
        getStyleClass().add("year-grid");
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.yearProperty().subscribe(year -> draw());
        model.chosenProperty().subscribe(chosen -> {
            if (!chosen.contains(cursor)) {
                anchor = chosen.first();
                cursor = chosen.last();
            }
            mark();
        });
    }

    /** Lays the months into as many columns as the width has room for, at most four. */
    void fit(double width) {
        int room = (int) ((width - 2 * getInsets().getLeft() + getHgap()) / (MONTH + getHgap()));
        int wanted =
                IntStream.of(4, 3, 2).filter(each -> each <= room).findFirst().orElse(1);
        if (wanted != columns) {
            columns = wanted;
            draw();
        }
    }

    /** Where the day that the keyboard is on stands. */
    Bounds cursorPlace() {
        Label cell = cells.get(cursor);
        return cell == null || cell.getScene() == null
                ? new BoundingBox(0, 0, -1, -1)
                : sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
    }

    /** Draws the year as it stands now. */
    void draw() {
        getChildren().clear();
        cells.clear();
        int year = model.yearProperty().get();
        WorkCalendar calendar = model.calendar();
        for (int month = 1; month <= 12; month++) {
            add(month(YearMonth.of(year, month), calendar), (month - 1) % columns, (month - 1) / columns);
        }
        mark();
    }

    private VBox month(YearMonth month, WorkCalendar calendar) {
        Label title = new Label(month.getMonth().getDisplayName(TextStyle.FULL, messages.locale()));
        title.getStyleClass().add("month-title");
        GridPane days = new GridPane();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.NARROW, messages.locale());
            Label head = new Label(name);
            head.getStyleClass().addAll("month-day", "month-head");
            days.add(head, day.getValue() - 1, 0);
        }
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int place = before + day - 1;
            days.add(cell(month.atDay(day), calendar), place % 7, 1 + place / 7);
        }
        return new VBox(title, days);
    }

    private Label cell(LocalDate day, WorkCalendar calendar) {
        Label cell = new Label(String.valueOf(day.getDayOfMonth()));
        cell.setId("day-" + day);
        cell.getStyleClass().add("month-day");
        Optional<CalendarDay> listed = calendar.listed(day);
        if (!calendar.isWorkday(day)) {
            cell.getStyleClass().add("day-off");
        }
        listed.ifPresent(special -> {
            Label mark = new Label(messages.text(special.off() ? "date.off" : "date.make-up"));
            mark.getStyleClass().add("day-mark");
            cell.getStyleClass().add(special.off() ? "day-holiday" : "day-make-up");
            cell.setGraphic(mark);
            cell.setContentDisplay(ContentDisplay.RIGHT);
        });
        cell.setOnMousePressed(event -> {
            requestFocus();
            cursor = day;
            if (!event.isShiftDown()) {
                anchor = day;
            }
            model.choose(anchor, cursor);
        });
        cells.put(day, cell);
        return cell;
    }

    private void mark() {
        DateRange chosen = model.chosenProperty().get();
        cells.forEach((day, cell) -> cell.pseudoClassStateChanged(CHOSEN, chosen.contains(day)));
        setAccessibleText(
                messages.text("settings.calendar.grid", model.yearProperty().get(), words(cursor)));
    }

    private String words(LocalDate day) {
        WorkCalendar calendar = model.calendar();
        String week = day.getDayOfWeek().getDisplayName(TextStyle.FULL, messages.locale());
        String kind = messages.text(calendar.isWorkday(day) ? "settings.calendar.workday" : "settings.calendar.off");
        String name = calendar.listed(day).map(CalendarDay::name).orElse("");
        return (day + " " + week + " " + kind + " " + name).strip();
    }

    private void onKey(KeyEvent event) {
        int days = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -7;
            case DOWN -> 7;
            default -> 0;
        };
        LocalDate to = switch (event.getCode()) {
            case PAGE_UP -> cursor.minusMonths(1);
            case PAGE_DOWN -> cursor.plusMonths(1);
            default -> cursor.plusDays(days);
        };
        if (!to.equals(cursor)) {
            event.consume();
            cursor = to;
            if (!event.isShiftDown()) {
                anchor = to;
            }
            model.choose(anchor, cursor);
        }
    }
}
