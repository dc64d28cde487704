package hengdao.ui.orders;

import hengdao.model.InputRefused;
import hengdao.model.OrderCorrection;
import hengdao.model.OrderEventKind;
import hengdao.service.Dates;
import hengdao.service.OrderStep;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** A half-written step of an order, kept until it is saved or thrown away. */
final class StepDraft {

    private static final Set<OrderEventKind> PROVEN = Set.of(
            OrderEventKind.REPORTED,
            OrderEventKind.PASSED,
            OrderEventKind.CONCLUDED,
            OrderEventKind.EXTENSION_REQUESTED);

    private static final String FILES = "evidence";

    private final OrderEventKind kind;
    private final int year;
    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty newDue = new SimpleStringProperty("");
    private final StringProperty requirement = new SimpleStringProperty("");
    private final ObservableList<Path> evidence = FXCollections.observableArrayList();
    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final Map<String, String> suggested;
    private boolean restored;

    /**
     * Begins with a day and a name to be changed.
     *
     * @param requirement as it reads now, to be corrected
     * @param year that of the programme
     */
    StepDraft(OrderEventKind kind, LocalDate on, String by, String requirement, int year) {
        this.year = year;
        this.requirement.set(requirement);
        this.kind = kind;
        this.on.set(on.toString());
        this.by.set(by);
        texts.put("on", this.on);
        texts.put("by", this.by);
        texts.put("note", note);
        texts.put("new-due", newDue);
        texts.put("requirement", this.requirement);
        suggested = now();
    }

    private Map<String, String> now() {
        Map<String, String> now = new LinkedHashMap<>();
        texts.forEach((name, text) -> now.put(name, text.get()));
        now.put(FILES, evidence.stream().map(Path::toString).collect(Collectors.joining("\n")));
        return now;
    }

    /** All that is written, by field; empty if nothing but what was suggested. */
    Map<String, String> written() {
        Map<String, String> now = now();
        return now.equals(suggested) ? Map.of() : now;
    }

    /** Takes up what was written before the program ended. */
    void write(Map<String, String> written) {
        restored = true;
        texts.forEach((name, text) -> text.set(written.getOrDefault(name, "")));
        written.getOrDefault(FILES, "").lines().map(Path::of).forEach(evidence::add);
    }

    /** Whether it was written before the program ended. */
    boolean isRestored() {
        return restored;
    }

    /** Runs an action each time something is written. */
    void onChange(Runnable action) {
        texts.values().forEach(text -> text.addListener((property, before, now) -> action.run()));
        evidence.addListener((ListChangeListener<Path>) change -> action.run());
    }

    OrderEventKind kind() {
        return kind;
    }

    StringProperty on() {
        return on;
    }

    StringProperty by() {
        return by;
    }

    StringProperty note() {
        return note;
    }

    /** The requirement as it is to read. */
    StringProperty requirement() {
        return requirement;
    }

    StringProperty newDue() {
        return newDue;
    }

    ObservableList<Path> evidence() {
        return evidence;
    }

    boolean asksNewDue() {
        return kind == OrderEventKind.EXTENSION_REQUESTED;
    }

    boolean asksRequirement() {
        return kind == OrderEventKind.CORRECTED;
    }

    boolean asksEvidence() {
        return PROVEN.contains(kind);
    }

    /**
     * The step as written.
     *
     * @throws InputRefused if a day cannot be read
     */
    OrderStep step() {
        return new OrderStep(
                kind,
                day(on.get(), OrderField.ON, year),
                asksRequirement() ? new OrderCorrection(note.get(), requirement.get()).note() : note.get(),
                asksNewDue() ? day(newDue.get(), OrderField.NEW_DUE, year) : null,
                asksEvidence() ? List.copyOf(evidence) : List.of(),
                by.get());
    }

    /**
     * A day as typed.
     *
     * @param year that of the programme, which a day without a year is of
     * @throws InputRefused if nothing is typed, or no day
     */
    static LocalDate day(String typed, OrderField field, int year) {
        if (typed.isBlank()) {
            throw new InputRefused(field.dayMissing());
        }
        return Dates.parse(typed, year).orElseThrow(() -> new InputRefused(field.unreadable(), typed.strip()));
    }
}
