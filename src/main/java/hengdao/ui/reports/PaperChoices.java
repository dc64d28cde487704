package hengdao.ui.reports;

import hengdao.service.PageLayout;
import hengdao.service.PageSequence;
import hengdao.service.Paper;
import hengdao.service.RowLevel;
import hengdao.service.TableColumn;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How the report lies on its paper, and which rows a chart shows, as chosen and typed. Used on the JavaFX thread. */
final class PaperChoices {

    static final String USUAL_OVERLAP = "10";
    static final String USUAL_DPI = String.valueOf(PageLayout.USUAL_DPI);

    private final BooleanSupplier lineOnScreen;
    private final ObjectProperty<RowLevel> level = new SimpleObjectProperty<>(RowLevel.INDICATOR);
    private final BooleanProperty behind = new SimpleBooleanProperty();
    private final BooleanProperty progressLine = new SimpleBooleanProperty();
    private final BooleanProperty onePage = new SimpleBooleanProperty();
    private final BooleanProperty black = new SimpleBooleanProperty();
    private final StringProperty own = new SimpleStringProperty("");
    private final StringProperty margin = new SimpleStringProperty("");
    private final ObjectProperty<Integer> pagesWide = new SimpleObjectProperty<>(0);
    private final StringProperty daysPerCentimetre = new SimpleStringProperty("");
    private final ObjectProperty<PageSequence> sequence = new SimpleObjectProperty<>(PageSequence.ACROSS);
    private final ObjectProperty<Paper> poster = new SimpleObjectProperty<>();
    private final StringProperty overlap = new SimpleStringProperty(USUAL_OVERLAP);
    private final StringProperty dpi = new SimpleStringProperty(USUAL_DPI);
    private final ObjectProperty<SortedSet<TableColumn>> columns =
            new SimpleObjectProperty<>(Collections.emptySortedSet());

    /** Takes whether the chart on screen has a progress line, which counts until one is chosen or not. */
    PaperChoices(BooleanSupplier lineOnScreen) {
        this.lineOnScreen = lineOnScreen;
    }

    /** What is remembered for each kind of report. */
    List<ReportChoices.Kept<?>> kept() {
        return List.of(
                new ReportChoices.Kept<>(
                        "level", level, RowLevel::name, text -> named(RowLevel.values(), text, RowLevel.INDICATOR)),
                new ReportChoices.Kept<>("behind", behind, String::valueOf, "true"::equals),
                new ReportChoices.Kept<>(
                        "progress-line",
                        progressLine,
                        String::valueOf,
                        text -> text.isEmpty() ? lineOnScreen.getAsBoolean() : text.equals("true")),
                new ReportChoices.Kept<>("one-page", onePage, String::valueOf, "true"::equals),
                new ReportChoices.Kept<>("black", black, String::valueOf, "true"::equals),
                new ReportChoices.Kept<>("own", own, Function.identity(), Function.identity()),
                new ReportChoices.Kept<>("margin", margin, Function.identity(), Function.identity()),
                new ReportChoices.Kept<>("pages-wide", pagesWide, String::valueOf, PaperChoices::number),
                new ReportChoices.Kept<>("days-per-cm", daysPerCentimetre, Function.identity(), Function.identity()),
                new ReportChoices.Kept<>(
                        "sequence",
                        sequence,
                        PageSequence::name,
                        text -> named(PageSequence.values(), text, PageSequence.ACROSS)),
                new ReportChoices.Kept<>(
                        "poster", poster, each -> each == null ? "" : each.name(), PaperChoices::paper),
                new ReportChoices.Kept<>(
                        "overlap", overlap, Function.identity(), text -> text.isEmpty() ? USUAL_OVERLAP : text),
                new ReportChoices.Kept<>("dpi", dpi, Function.identity(), text -> text.isEmpty() ? USUAL_DPI : text),
                new ReportChoices.Kept<>("columns", columns, PaperChoices::written, PaperChoices::columns));
    }

    /** The lowest level of rows of a chart. */
    ObjectProperty<RowLevel> levelProperty() {
        return level;
    }

    /** Whether a chart shows only what is behind or overdue. */
    BooleanProperty behindProperty() {
        return behind;
    }

    /** Whether a chart has the progress line (前锋线). */
    BooleanProperty progressLineProperty() {
        return progressLine;
    }

    /** Whether a chart is made small enough for one page. */
    BooleanProperty onePageProperty() {
        return onePage;
    }

    /** Whether only black ink is used. */
    BooleanProperty blackProperty() {
        return black;
    }

    /** A sheet of no standard size as typed, empty for a standard one. */
    StringProperty ownProperty() {
        return own;
    }

    /** The margin as typed, empty for the usual one. */
    StringProperty marginProperty() {
        return margin;
    }

    /** How many pages the time of a chart is wide, 0 to let the scale say. */
    ObjectProperty<Integer> pagesWideProperty() {
        return pagesWide;
    }

    /** The exact scale of a chart as typed, empty to let the scale say. */
    StringProperty daysPerCentimetreProperty() {
        return daysPerCentimetre;
    }

    ObjectProperty<PageSequence> sequenceProperty() {
        return sequence;
    }

    /** The sheets a chart is divided over, null for none. */
    ObjectProperty<Paper> posterProperty() {
        return poster;
    }

    StringProperty overlapProperty() {
        return overlap;
    }

    StringProperty dpiProperty() {
        return dpi;
    }

    /** The columns of a chart, empty for the usual ones. */
    ObjectProperty<SortedSet<TableColumn>> columnsProperty() {
        return columns;
    }

    private static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    @SuppressWarnings("NullAway")
    private static Paper paper(String name) {
        return named(Paper.values(), name, null);
    }

    private static Integer number(String text) {
        return text.matches("\\d{1,2}") ? Integer.valueOf(text) : 0;
    }

    private static String written(SortedSet<TableColumn> chosen) {
        return chosen.stream().map(TableColumn::name).collect(Collectors.joining(","));
    }

    private static SortedSet<TableColumn> columns(String text) {
        List<String> names = List.of(text.split(","));
        return Arrays.stream(TableColumn.values())
                .filter(each -> names.contains(each.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
