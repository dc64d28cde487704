package hengdao.ui.reports;

import hengdao.service.Paper;
import hengdao.service.ReportKind;
import hengdao.service.ReportTopic;
import hengdao.service.Scale;
import hengdao.ui.common.Memory;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which report is wanted and how; each kind has choices of its own, which are remembered. Used on the JavaFX thread. */
final class ReportChoices {

    private static final String KIND = "report-kind";

    private final Memory memory;
    private final ObjectProperty<ReportKind> kind;
    private final BooleanProperty allProjects = new SimpleBooleanProperty(true);
    private final ObjectProperty<SortedSet<Integer>> projects = new SimpleObjectProperty<>(new TreeSet<>());
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final BooleanProperty portrait = new SimpleBooleanProperty();
    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(Scale.AUTO);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final BooleanProperty byUnit = new SimpleBooleanProperty();
    private final StringProperty key = new SimpleStringProperty("");
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(ReportTopic.USUAL_DAYS);
    private final StringProperty range = new SimpleStringProperty("");
    private final List<Kept<?>> kept = List.of(
            new Kept<>("all", allProjects, String::valueOf, text -> !text.equals("false")),
            new Kept<>("projects", projects, ReportChoices::written, ReportChoices::numbers),
            new Kept<>("paper", paper, Paper::name, text -> named(Paper.values(), text, usualPaper())),
            new Kept<>("portrait", portrait, String::valueOf, text -> text.isEmpty() ? isTall() : text.equals("true")),
            new Kept<>("scale", scale, Scale::name, text -> named(Scale.values(), text, Scale.AUTO)),
            new Kept<>("from", from, Function.identity(), Function.identity()),
            new Kept<>("to", to, Function.identity(), Function.identity()),
            new Kept<>("by-unit", byUnit, String::valueOf, "true"::equals),
            new Kept<>("key", key, Function.identity(), Function.identity()),
            new Kept<>("days", days, String::valueOf, text -> text.equals("31") ? 31 : ReportTopic.USUAL_DAYS));
    private final PaperChoices paperChoices;
    private final List<Kept<?>> all;
    private Runnable changed = () -> {};
    private boolean recalling;

    /**
     * The choices made last.
     *
     * @param lineOnScreen whether the chart on screen has a progress line
     */
    ReportChoices(Memory memory, BooleanSupplier lineOnScreen) {
        this.memory = memory;
        paperChoices = new PaperChoices(lineOnScreen);
        all = Stream.concat(kept.stream(), paperChoices.kept().stream()).toList();
        kind = new SimpleObjectProperty<>(named(ReportKind.values(), memory.get(KIND, ""), ReportKind.GANTT));
        recall();
        kind.addListener((property, before, now) -> {
            memory.put(KIND, now.name());
            recall();
            changed.run();
        });
        all.forEach(each -> each.property().addListener((property, before, now) -> change(each)));
        range.addListener((property, before, now) -> {
            if (!recalling) {
                changed.run();
            }
        });
    }

    /** Sets what happens whenever a choice changes what comes out. */
    void setOnChange(Runnable action) {
        changed = action;
    }

    /** Chooses a kind and, in one step, some of its choices. */
    void choose(ReportKind wanted, Runnable others) {
        Runnable then = changed;
        changed = () -> {};
        kind.set(wanted);
        others.run();
        changed = then;
        changed.run();
    }

    ObjectProperty<ReportKind> kindProperty() {
        return kind;
    }

    /** Whether it is about all projects rather than {@link #projectsProperty}. */
    BooleanProperty allProjectsProperty() {
        return allProjects;
    }

    /** The numbers of the projects that are ticked. */
    ObjectProperty<SortedSet<Integer>> projectsProperty() {
        return projects;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    BooleanProperty portraitProperty() {
        return portrait;
    }

    ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    /** How it lies on its paper. */
    PaperChoices paperChoices() {
        return paperChoices;
    }

    /** The first day of a chart as typed, empty for the earliest start. */
    StringProperty fromProperty() {
        return from;
    }

    /** The last day of a chart as typed, empty for the latest finish. */
    StringProperty toProperty() {
        return to;
    }

    /** Whether a bulletin ranks lead units. */
    BooleanProperty byUnitProperty() {
        return byUnit;
    }

    /** The key of the indicator or the number of the order; empty if none is chosen. */
    StringProperty keyProperty() {
        return key;
    }

    /** How many days a work plan extract looks ahead. */
    ObjectProperty<Integer> daysProperty() {
        return days;
    }

    /** Which pages are printed and saved, as typed; empty for all. */
    StringProperty rangeProperty() {
        return range;
    }

    private void change(Kept<?> choice) {
        if (!recalling) {
            choice.put(memory, kind.get());
            changed.run();
        }
    }

    private void recall() {
        recalling = true;
        all.forEach(each -> each.recall(memory, kind.get()));
        range.set("");
        recalling = false;
    }

    private Paper usualPaper() {
        return kind.get() == ReportKind.GANTT || kind.get() == ReportKind.PROGRESS ? Paper.A3 : Paper.A4;
    }

    private boolean isTall() {
        return kind.get() == ReportKind.BULLETIN || kind.get().isAboutOne();
    }

    private static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static String written(SortedSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static SortedSet<Integer> numbers(String text) {
        return Arrays.stream(text.split(","))
                .filter(each -> each.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A choice that is remembered for each kind.
     *
     * @param read reads what was remembered, and gives the usual choice for an empty text
     */
    record Kept<T>(String name, Property<T> property, Function<T, String> written, Function<String, T> read) {

        void put(Memory memory, ReportKind kind) {
            memory.put(place(kind), written.apply(property.getValue()));
        }

        void recall(Memory memory, ReportKind kind) {
            property.setValue(read.apply(memory.get(place(kind), "")));
        }

        private String place(ReportKind kind) {
            return "report-" + kind.name() + "-" + name;
        }
    }
}
