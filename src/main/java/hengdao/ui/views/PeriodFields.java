package hengdao.ui.views;

import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.service.Dates;
import hengdao.ui.common.DateField;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a period; where one is left empty, the year of the other one ends or begins there. */
final class PeriodFields extends VBox {

    private final ViewsModel model;
    private final Session session;
    private final Messages messages;
    private final DateField first;
    private final DateField last;
    private final Label finding = new Label();

    PeriodFields(Session session, ViewsModel model) {
        this.model = model;
        this.session = session;
        messages = session.messages();
        first = field("first", session);
        last = field("last", session);
        finding.getStyleClass().add("field-finding");
        finding.setId("period-finding");
        finding.managedProperty().bind(finding.visibleProperty());
        finding.setVisible(false);
        HBox fields = new HBox(first, new Label(messages.text("views.period.to")), last);
        fields.getStyleClass().add("choices");
        getChildren().addAll(fields, finding);
        model.viewProperty().subscribe(view -> show(view.filter().period()));
    }

    private DateField field(String name, Session session) {
        DateField field = new DateField(messages, session::year);
        field.setId("period-" + name);
        field.editor().setAccessibleText(messages.text("views.period." + name));
        field.editor().setPromptText(messages.text("views.period." + name));
        field.setPrefWidth(140);
        field.onCommit(this::commit);
        session.viewProperty()
                .subscribe(view -> field.calendarProperty().set(view.programme().calendar()));
        return field;
    }

    private void show(@Nullable DateRange period) {
        if (period == null) {
            if (!finding.isVisible()) {
                first.textProperty().set("");
                last.textProperty().set("");
            }
        } else {
            first.set(period.first());
            last.set(period.last());
        }
    }

    private void commit() {
        String from = first.textProperty().get().strip();
        String to = last.textProperty().get().strip();
        if (from.isEmpty() && to.isEmpty()) {
            say("");
            set(null);
            return;
        }
        Optional<LocalDate> start = Dates.parse(from, session.year());
        Optional<LocalDate> end = Dates.parse(to, session.year());
        if (start.isEmpty() && !from.isEmpty()) {
            say(messages.text("views.period.invalid", from));
        } else if (end.isEmpty() && !to.isEmpty()) {
            say(messages.text("views.period.invalid", to));
        } else {
            LocalDate begin = start.orElseGet(() -> end.orElseThrow().withDayOfYear(1));
            LocalDate finish = end.orElseGet(() -> begin.withMonth(12).withDayOfMonth(31));
            if (finish.isBefore(begin)) {
                say(messages.text("views.period.backwards"));
            } else {
                say("");
                set(new DateRange(begin, finish));
            }
        }
    }

    private void set(@Nullable DateRange period) {
        if (!Objects.equals(model.view().filter().period(), period)) {
            model.filter(filter -> filter.withPeriod(period));
        }
    }

    private void say(String words) {
        finding.setText(words);
        finding.setVisible(!words.isEmpty());
    }
}
