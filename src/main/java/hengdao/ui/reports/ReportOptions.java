package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.service.Paper;
import hengdao.service.ReportKind;
import hengdao.service.ReportTopic;
import hengdao.service.Scale;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.DateField;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Picker;
import hengdao.ui.common.Saying;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What can be chosen of the report: what it is about, and its paper. */
final class ReportOptions extends VBox {

    private static final List<Integer> DAYS = List.of(ReportTopic.USUAL_DAYS, 31);

    private final Session session;
    private final ReportsModel model;
    private final ReportChoices choices;
    private final Messages messages;
    private final Label day = new Label();
    private final Picker<ReportSubject> subject;
    private final DateField from;
    private final DateField to;
    private final ProjectTicks projects;
    private final Map<Wanted.Field, FieldBox> boxes;

    ReportOptions(Session session, ReportsModel model) {
        this.session = session;
        this.model = model;
        choices = model.choices();
        messages = session.messages();
        getStyleClass().add("print-options");
        day.setId("reports-day");
        day.getStyleClass().add("muted");
        day.setWrapText(true);
        subject = new Picker<>(
                session,
                view -> model.wanted().subjects(model.ordersProperty().get()),
                new ReportSubject.Words(),
                picked -> choices.keyProperty().set(picked.key()));
        subject.setId("reports-subject");
        subject.setChoicesId("reports-subjects");
        from = day("from", choices.fromProperty());
        to = day("to", choices.toProperty());
        projects = new ProjectTicks(session, choices);
        FieldBox about = field("subject", subject);
        FieldBox first = field("from", from);
        first.setId("reports-from");
        FieldBox last = field("to", to);
        last.setId("reports-to");
        FieldBox range = field("range", range());
        range.setId("reports-range");
        FieldBox some = field("projects", projects);
        some.setId("reports-projects");
        boxes = Map.of(
                Wanted.Field.SUBJECT, about,
                Wanted.Field.FROM, first,
                Wanted.Field.TO, last,
                Wanted.Field.RANGE, range,
                Wanted.Field.PROJECTS, some);
        FieldBox ranking =
                field("ranking", choice("ranking", List.of(false, true), choices.byUnitProperty(), this::ranking));
        FieldBox days = field("days", choice("days", DAYS, choices.daysProperty(), this::days));
        ComboBox<Paper> papers = choice("paper", List.of(Paper.values()), choices.paperProperty(), Paper::name);
        FieldBox paper = field("paper", papers);
        FieldBox turned = field(
                "orientation",
                choice("orientation", List.of(false, true), choices.portraitProperty(), this::orientation));
        FieldBox scale = field(
                "scale",
                choice(
                        "scale",
                        List.of(Scale.values()),
                        choices.scaleProperty(),
                        each -> messages.text("print.scale." + each.name().toLowerCase(Locale.ROOT))));
        ChartPaperOptions page = new ChartPaperOptions(messages, choices, model.wanted());
        PaperChoices chosen = choices.paperChoices();
        List.of(paper, turned)
                .forEach(
                        each -> each.disableProperty().bind(chosen.ownProperty().isNotEmpty()));
        scale.disableProperty()
                .bind(chosen.onePageProperty()
                        .or(chosen.daysPerCentimetreProperty().isNotEmpty())
                        .or(Bindings.notEqual(0, IntegerProperty.integerProperty(chosen.pagesWideProperty()))));
        getChildren().setAll(day, about, ranking, days, paper, turned, scale, first, last, page, some, range);
        choices.kindProperty().subscribe(kind -> {
            Options options = Options.of(kind);
            boolean chart = kind == ReportKind.GANTT;
            about.showIf(kind.isAboutOne());
            ranking.showIf(kind == ReportKind.BULLETIN);
            days.showIf(kind == ReportKind.DUE);
            List.of(paper, turned).forEach(each -> each.showIf(options.paper()));
            Paper chosenPaper = choices.paperProperty().get();
            papers.getItems().setAll(options.paper() ? options.papers() : List.of(Paper.values()));
            papers.setValue(papers.getItems().contains(chosenPaper) ? chosenPaper : Paper.A3);
            List.of(scale, first, last).forEach(each -> each.showIf(chart));
            some.showIf(options.projects());
            range.showIf(kind.hasPages());
            showSubject();
        });
        choices.keyProperty().addListener((property, before, now) -> showSubject());
        model.ordersProperty().addListener((property, before, now) -> showSubject());
        model.wanted().findingsProperty().subscribe(this::say);
    }

    /** Takes up the year as it is now. */
    void refresh() {
        day.setText(
                messages.text("reports.status_date", session.view().statusDate().toString()));
        List.of(from, to)
                .forEach(each ->
                        each.calendarProperty().set(session.view().programme().calendar()));
        projects.refresh();
        showSubject();
    }

    private void say(Map<Wanted.Field, String> findings) {
        boxes.forEach((field, box) -> box.say(findings.getOrDefault(field, ""), true));
    }

    private void showSubject() {
        String key = choices.keyProperty().get();
        boolean order = choices.kindProperty().get() == ReportKind.ORDER;
        subject.setAccessibleText(messages.text(order ? "reports.order" : "reports.indicator"));
        subject.setPromptText(messages.text(order ? "reports.order.hint" : "reports.indicator.hint"));
        subject.show(model.wanted().subjects(model.ordersProperty().get()).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(null));
    }

    private DateField day(String name, StringProperty bound) {
        DateField field = new DateField(messages, session::year);
        field.editor().setId("reports-" + name + "-day");
        field.editor().setAccessibleText(messages.text("reports." + name));
        field.editor().setPromptText(messages.text("reports." + name + ".hint"));
        field.textProperty().set(bound.get());
        field.onCommit(() -> bound.set(field.textProperty().get()));
        bound.addListener((property, before, now) -> field.textProperty().set(now));
        return field;
    }

    private TextField range() {
        TextField field = new TextField();
        field.setId("print-range");
        field.setPromptText(messages.text("print.range.hint"));
        CommittedText.bind(field, choices.rangeProperty());
        return field;
    }

    private <T> ComboBox<T> choice(String name, List<T> values, Property<T> bound, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId("print-" + name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Saying<>(words));
        box.valueProperty().bindBidirectional(bound);
        return box;
    }

    private FieldBox field(String name, Node field) {
        String words = messages.text("reports." + name);
        field.setAccessibleText(words);
        return new FieldBox(words, field);
    }

    private String ranking(boolean byUnit) {
        return messages.text(byUnit ? "reports.ranking.unit" : "reports.ranking.project");
    }

    private String days(int days) {
        return messages.text("reports.days.count", days);
    }

    private String orientation(boolean portrait) {
        return messages.text(portrait ? "print.orientation.portrait" : "print.orientation.landscape");
    }
}
