package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.service.PageSequence;
import hengdao.service.Paper;
import hengdao.service.PaperMeasures;
import hengdao.service.ReportFormat;
import hengdao.service.ReportKind;
import hengdao.service.RowLevel;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Saying;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which rows a chart shows and how the report lies on its paper; what is seldom needed is folded away. */
final class ChartPaperOptions extends VBox {

    private final Messages messages;
    private final PaperChoices choices;
    private final TitledPane more;
    private final Map<Wanted.Field, FieldBox> boxes;

    ChartPaperOptions(Messages messages, ReportChoices report, Wanted wanted) {
        this.messages = messages;
        choices = report.paperChoices();
        getStyleClass().add("paper-options");
        FieldBox level = field(
                "level",
                choice("level", List.of(RowLevel.values()), choices.levelProperty(), each -> words("level", each)));
        CheckBox behind = tick("behind", choices.behindProperty());
        CheckBox line = tick("progress_line", choices.progressLineProperty());
        CheckBox onePage = tick("one_page", choices.onePageProperty());
        CheckBox black = tick("black", choices.blackProperty());
        FieldBox own = field("own", typed("own", choices.ownProperty()));
        FieldBox margin = field("margin", typed("margin", choices.marginProperty()));
        FieldBox pagesWide = field(
                "pages_wide",
                choice(
                        "pages_wide",
                        IntStream.rangeClosed(0, PaperMeasures.MOST_PAGES_WIDE)
                                .boxed()
                                .toList(),
                        choices.pagesWideProperty(),
                        this::pages));
        FieldBox days = field("days_per_cm", typed("days_per_cm", choices.daysPerCentimetreProperty()));
        FieldBox sequence = field(
                "sequence",
                choice(
                        "sequence",
                        List.of(PageSequence.values()),
                        choices.sequenceProperty(),
                        each -> words("sequence", each)));
        ComboBox<Paper> sheets = choice("poster", posters(), choices.posterProperty(), this::poster);
        sheets.setConverter(new Saying<>(this::poster, messages.text("reports.poster.none")));
        FieldBox poster = field("poster", sheets);
        FieldBox overlap = field("overlap", typed("overlap", choices.overlapProperty()));
        FieldBox dpi = field("dpi", typed("dpi", choices.dpiProperty()));
        FieldBox columns = field("columns", new ColumnTicks(messages, choices.columnsProperty()));
        boxes = Map.of(
                Wanted.Field.OWN, own,
                Wanted.Field.MARGIN, margin,
                Wanted.Field.DAYS_PER_CM, days,
                Wanted.Field.OVERLAP, overlap,
                Wanted.Field.DPI, dpi);
        VBox folded = new VBox(own, margin, pagesWide, days, sequence, poster, overlap, dpi, columns);
        folded.getStyleClass().add("paper-more");
        more = new TitledPane(messages.text("reports.more"), folded);
        more.setId("reports-more");
        more.setExpanded(false);
        more.setAnimated(false);
        getChildren().setAll(level, behind, line, onePage, black, more);
        days.disableProperty().bind(choices.onePageProperty());
        pagesWide
                .disableProperty()
                .bind(choices.onePageProperty()
                        .or(choices.daysPerCentimetreProperty().isNotEmpty()));
        report.kindProperty().subscribe(kind -> {
            boolean chart = kind == ReportKind.GANTT;
            boolean paper = Options.of(kind).pages();
            boolean picture = kind.formats().contains(ReportFormat.PNG);
            show(level, chart);
            show(behind, chart);
            show(line, chart);
            show(onePage, chart);
            show(black, kind.hasColours());
            List.of(own, margin).forEach(each -> each.showIf(paper));
            List.of(pagesWide, days, sequence, poster, columns).forEach(each -> each.showIf(chart));
            dpi.showIf(picture);
            show(more, paper || picture);
            overlap.showIf(chart && choices.posterProperty().get() != null);
        });
        choices.posterProperty()
                .subscribe(sheet ->
                        overlap.showIf(sheet != null && report.kindProperty().get() == ReportKind.GANTT));
        wanted.findingsProperty().subscribe(this::say);
    }

    private void say(Map<Wanted.Field, String> findings) {
        boxes.forEach((field, box) -> box.say(findings.getOrDefault(field, ""), true));
        if (boxes.keySet().stream().anyMatch(findings::containsKey)) {
            more.setExpanded(true);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private CheckBox tick(String name, BooleanProperty bound) {
        CheckBox box = new CheckBox(messages.text("reports." + name));
        box.setId(id(name));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(bound);
        return box;
    }

    private TextField typed(String name, StringProperty bound) {
        TextField field = new TextField();
        field.setId(id(name));
        field.setPromptText(
                messages.has("reports." + name + ".hint") ? messages.text("reports." + name + ".hint") : "");
        CommittedText.bind(field, bound);
        return field;
    }

    private <T> ComboBox<T> choice(String name, List<T> values, Property<T> bound, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId(id(name));
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

    private static String id(String name) {
        return "reports-" + name.replace('_', '-');
    }

    private String words(String name, Enum<?> value) {
        return messages.text("reports." + name + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private String pages(int count) {
        return count == 0
                ? messages.text("reports.pages_wide.scale")
                : messages.text("reports.pages_wide.count", count);
    }

    private static List<@Nullable Paper> posters() {
        List<@Nullable Paper> papers = new ArrayList<>();
        papers.add(null);
        papers.addAll(Arrays.asList(Paper.values()));
        return papers;
    }

    private String poster(Paper sheet) {
        return messages.text("reports.poster.on", sheet.name());
    }
}
