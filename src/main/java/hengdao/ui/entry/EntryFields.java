package hengdao.ui.entry;

import hengdao.model.ProgressEntry;
import hengdao.service.Dates;
import hengdao.service.EntryForm;
import hengdao.service.Finding;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The fields of the entry form as typed. */
public final class EntryFields {

    private final StringProperty asOf = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty numerator = new SimpleStringProperty("");
    private final StringProperty denominator = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty nextStep = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");
    private final ObservableList<Path> evidence = FXCollections.observableArrayList();

    public StringProperty asOf() {
        return asOf;
    }

    public StringProperty value() {
        return value;
    }

    public StringProperty numerator() {
        return numerator;
    }

    public StringProperty denominator() {
        return denominator;
    }

    public StringProperty note() {
        return note;
    }

    public StringProperty problem() {
        return problem;
    }

    public StringProperty nextStep() {
        return nextStep;
    }

    public StringProperty reason() {
        return reason;
    }

    public StringProperty by() {
        return by;
    }

    public ObservableList<Path> evidence() {
        return evidence;
    }

    /** The day in the form, of {@code year} if it names none; empty while it is no day. */
    public Optional<LocalDate> day(int year) {
        return Dates.parse(asOf.get(), year);
    }

    void onChange(Runnable changed) {
        List.of(asOf, value, numerator, denominator, note, problem, nextStep, reason, by)
                .forEach(field -> field.addListener((property, before, now) -> changed.run()));
        evidence.addListener((ListChangeListener<Path>) change -> changed.run());
    }

    void fill(EntryForm form) {
        asOf.set(form.asOf());
        value.set(form.value());
        numerator.set(form.numerator());
        denominator.set(form.denominator());
        note.set(form.note());
        problem.set(form.problem());
        nextStep.set(form.nextStep());
        reason.set(form.reason());
        by.set(form.by());
        evidence.setAll(form.evidence());
    }

    EntryForm form(UUID subject, @Nullable UUID corrects) {
        return new EntryForm(
                subject,
                asOf.get(),
                value.get(),
                numerator.get(),
                denominator.get(),
                note.get(),
                problem.get(),
                nextStep.get(),
                reason.get(),
                List.copyOf(evidence),
                by.get(),
                corrects);
    }

    /** The form that corrects an entry, filled with what it says; its files stay with it. */
    static EntryForm of(ProgressEntry entry, String by) {
        boolean counted = entry.numerator() != null && entry.denominator() != null;
        return new EntryForm(
                entry.subjectId(),
                entry.asOf().toString(),
                counted ? "" : plain(entry.value()),
                plain(entry.numerator()),
                plain(entry.denominator()),
                entry.note(),
                entry.problem(),
                entry.nextStep(),
                entry.reason(),
                List.of(),
                by.isBlank() ? entry.by() : by,
                entry.id());
    }

    /** Whether the officer has typed something that a finding of that field can be about. */
    static boolean isTouched(EntryForm form, Finding.Field field) {
        return switch (field) {
            case SUBJECT -> false;
            case DATE -> !form.asOf().isBlank();
            case VALUE -> !form.value().isBlank();
            case NUMERATOR -> !form.numerator().isBlank();
            case DENOMINATOR -> !form.denominator().isBlank();
            case REASON -> !(form.value() + form.numerator()).isBlank();
            case BY -> !form.by().isBlank();
            case EVIDENCE -> !form.evidence().isEmpty();
        };
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
