package hengdao.ui.gantt;

import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.service.Dates;
import hengdao.ui.common.DateField;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the first and the last day that the chart is to show. It opens with the days asked for last in this window,
 * at first with those in view; on the JavaFX thread.
 */
public final class DaysDialog {
    private final TimeWindow time;
    private final Session session;
    private final Messages messages;
    private @Nullable DateRange asked;

    /** Takes the chart's days, and the session for words and the calendar. */
    public DaysDialog(TimeWindow time, Session session) {
        this.time = time;
        this.session = session;
        this.messages = session.messages();
    }

    /** Opens in front of the window. */
    public void open(Dialogs dialogs) {
        Day first = new Day("first");
        Day last = new Day("last");
        DateRange usual = asked == null ? time.shown() : asked;
        first.field.set(usual.first());
        last.field.set(usual.last());
        Button cancel = new Button(messages.text("days.cancel"));
        Button accept = new Button(messages.text("days.accept"));
        cancel.setCancelButton(true);
        accept.setId("days-accept");
        accept.setDefaultButton(true);
        accept.getStyleClass().add("primary-button");
        HBox buttons = new HBox(8, cancel, accept);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox page = new VBox(14, new HBox(16, first.box, last.box), buttons);
        page.getStyleClass().add("dialog-page");
        Stage stage = dialogs.show(messages.text("days.title"), page);
        cancel.setOnAction(event -> stage.close());
        accept.setOnAction(event -> {
            Optional<DateRange> days = read(first, last);
            asked = days.orElse(asked);
            days.ifPresentOrElse(
                    typed -> {
                        stage.close();
                        time.show(typed);
                    },
                    stage::sizeToScene);
        });
        first.field.editor().requestFocus();
        first.field.editor().selectAll();
    }

    /** The days typed; says beside a field what is wrong with it. */
    private Optional<DateRange> read(Day first, Day last) {
        Optional<LocalDate> from = first.read();
        Optional<LocalDate> through = last.read();
        if (from.isEmpty() || through.isEmpty()) {
            (from.isEmpty() ? first : last).field.editor().requestFocus();
            return Optional.empty();
        }
        if (through.get().isBefore(from.get())) {
            last.box.say(messages.text("days.before", from.get().toString()), true);
            last.field.editor().requestFocus();
            return Optional.empty();
        }
        return Optional.of(new DateRange(from.get(), through.get()));
    }

    /** One of the two days to type. */
    private final class Day {
        final DateField field = new DateField(messages, session::year);
        final FieldBox box;

        Day(String name) {
            field.editor().setId("days-" + name);
            field.calendarProperty().set(session.view().programme().calendar());
            box = new FieldBox(messages.text("days." + name), field);
            box.setId("days-" + name + "-box");
            box.setPrefWidth(240);
            field.textProperty().addListener((property, before, now) -> box.say("", false));
        }

        Optional<LocalDate> read() {
            Optional<LocalDate> day = Dates.parse(field.textProperty().get(), session.year());
            box.say(day.isEmpty() ? messages.text("editing.task.no_day") : "", true);
            return day;
        }
    }
}
