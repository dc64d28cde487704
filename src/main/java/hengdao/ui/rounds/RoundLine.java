package hengdao.ui.rounds;

import hengdao.model.ProgressEntry;
import hengdao.schedule.rounds.DueState;
import hengdao.service.EntryForm;
import hengdao.service.Finding;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/** An item of a round with what is typed about it; no controls. On the JavaFX thread. */
final class RoundLine {

    private final Map<LineField, String> typed = new EnumMap<>(LineField.class);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private LineFacts facts;
    private List<Path> evidence = List.of();
    private List<Finding> findings = List.of();
    private @Nullable BigDecimal increment;
    private @Nullable BigDecimal share;
    private @Nullable EntryForm elsewhere;
    private boolean attempted;
    /** Whether what is typed was left standing when the line was skipped. */
    private boolean shelved;

    private int typings;

    RoundLine(LineFacts facts) {
        this.facts = facts;
        shelved = facts.isSkipped();
    }

    LineFacts facts() {
        return facts;
    }

    UUID id() {
        return facts.subject().id();
    }

    /** Changes whenever anything about the line does. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** How often something was typed. */
    int typings() {
        return typings;
    }

    /** What stands in a field. */
    String text(LineField field) {
        return typed.getOrDefault(field, base(field));
    }

    /** Puts a text into a field; says whether that changed it. */
    boolean type(LineField field, String text) {
        if (text.equals(text(field))) {
            return false;
        }
        typed.put(field, text);
        typings++;
        shelved = false;
        return true;
    }

    /** Takes up facts as they stand now. */
    void show(LineFacts now) {
        shelved = now.isSkipped() && (shelved || !facts.isSkipped());
        facts = now;
        touch();
    }

    /**
     * Takes up the draft there is in place of what is typed; null for none. A line that is to be filled in takes one about
     * the same: a new entry, or an answer to the entry that was returned. One that corrects another entry is left to the
     * full form, and the line cannot be typed into meanwhile: there is room for one draft only.
     */
    void takeUp(@Nullable EntryForm draft) {
        boolean same = draft != null && Objects.equals(draft.corrects(), corrects());
        elsewhere = same || facts.isDone() ? null : draft;
        restore(same && !facts.isDone() ? draft : null);
    }

    private void restore(@Nullable EntryForm draft) {
        typed.clear();
        evidence = draft == null ? List.of() : draft.evidence();
        if (draft != null) {
            boolean counts = facts.counted() && EntryForm.isCounts(draft.value());
            typed.put(LineField.VALUE, counts ? "" : draft.value());
            typed.put(LineField.NUMERATOR, counts ? draft.value() : draft.numerator());
            typed.put(LineField.DENOMINATOR, counts ? base(LineField.DENOMINATOR) : draft.denominator());
            typed.put(LineField.REASON, draft.reason());
            typed.put(LineField.NOTE, draft.note());
            typed.put(LineField.PROBLEM, draft.problem());
            typed.put(LineField.NEXT_STEP, draft.nextStep());
        }
        attempted = false;
        say(List.of(), null, null);
    }

    /** Shows an entry that was just saved from what was typed. */
    void reported(ProgressEntry entry) {
        facts = facts.reported(entry);
        restore(null);
    }

    /** Whether something was typed that is to be submitted. */
    boolean isFilled() {
        return !shelved && isTyped();
    }

    /** Whether something was typed before the line was skipped: it stays, but is not submitted unless it is changed. */
    boolean isShelved() {
        return shelved && isTyped();
    }

    private boolean isTyped() {
        return takesTyping()
                && (!evidence.isEmpty()
                        || typed.entrySet().stream()
                                .anyMatch(each -> !each.getValue().equals(base(each.getKey()))));
    }

    /** Whether anything can be typed: not if an entry counts already, or a draft of another kind waits. */
    boolean takesTyping() {
        return !facts.isDone() && elsewhere == null;
    }

    /** Whether it waits to be filled in here. */
    boolean isDue() {
        return takesTyping() && facts.item().state().isDue();
    }

    /** A draft of a correction that is to be gone on with in the full form; null if there is none. */
    @Nullable
    EntryForm elsewhere() {
        return elsewhere;
    }

    /** The form as typed; two counts in one field, as 2000/8300, stand in it as the value. */
    EntryForm form(String asOf, String by) {
        boolean both = isCounted() && EntryForm.isCounts(text(LineField.NUMERATOR));
        boolean counts = isCounted() && !both;
        return new EntryForm(
                id(),
                asOf,
                both ? text(LineField.NUMERATOR) : text(LineField.VALUE),
                counts ? text(LineField.NUMERATOR) : "",
                counts ? text(LineField.DENOMINATOR) : "",
                text(LineField.NOTE),
                text(LineField.PROBLEM),
                text(LineField.NEXT_STEP),
                text(LineField.REASON),
                evidence,
                by,
                corrects());
    }

    /** The returned entry that is answered, null for a new one. */
    @Nullable
    UUID corrects() {
        ProgressEntry entry = returned();
        return entry == null ? null : entry.id();
    }

    /**
     * Takes what is to say about the form.
     *
     * @param added what it adds, null while that cannot be reckoned
     * @param counted the share that its counts give, null if it gives no counts
     */
    void say(List<Finding> all, @Nullable BigDecimal added, @Nullable BigDecimal counted) {
        findings = List.copyOf(all);
        increment = added;
        share = counted;
        touch();
    }

    /** Speaks of untouched fields too from now on, as it was tried to submit the line. */
    void attempt() {
        attempted = true;
    }

    /** What is to say beside the line now, what is blocking first. */
    List<Finding> findings() {
        return findings.stream()
                .filter(finding -> finding.field() != Finding.Field.DATE && finding.field() != Finding.Field.BY)
                .filter(finding -> attempted || isTouched(finding.field()))
                .sorted((first, second) -> Boolean.compare(second.blocking(), first.blocking()))
                .toList();
    }

    /** Whether it is filled in and something keeps it from being submitted, apart from the date and the name. */
    boolean isWrong() {
        return isFilled() && findings().stream().anyMatch(Finding::blocking);
    }

    /** 本期新增 over what counted before, null while it cannot be reckoned. */
    @Nullable
    BigDecimal increment() {
        return increment;
    }

    /** The share that the counts typed give, null if there are none. */
    @Nullable
    BigDecimal share() {
        return share;
    }

    /** Whether a reason is asked for or given. */
    boolean asksForReason() {
        return takesTyping()
                && (!text(LineField.REASON).isBlank()
                        || findings().stream().anyMatch(finding -> finding.field() == Finding.Field.REASON));
    }

    /** The fields that can be typed into, in their order. */
    List<LineField> fields() {
        if (!takesTyping()) {
            return List.of();
        }
        return List.of(LineField.values()).stream().filter(this::has).toList();
    }

    /** Where typing begins. */
    LineField first() {
        return isCounted() ? LineField.NUMERATOR : LineField.VALUE;
    }

    /** Whether it is typed as numerator and denominator. */
    boolean isCounted() {
        return facts.counted() && text(LineField.VALUE).isBlank();
    }

    private boolean has(LineField field) {
        return switch (field) {
            case VALUE -> !isCounted();
            case NUMERATOR, DENOMINATOR -> isCounted();
            case REASON -> asksForReason();
            case NOTE, PROBLEM, NEXT_STEP -> true;
        };
    }

    private boolean isTouched(Finding.Field field) {
        return switch (field) {
            case VALUE, NUMERATOR, DENOMINATOR, REASON -> isFilled();
            case SUBJECT, DATE, BY -> false;
            case EVIDENCE -> true;
        };
    }

    /** What stands in a field before anything is typed: of a returned entry what it says. */
    private String base(LineField field) {
        ProgressEntry entry = returned();
        boolean counts = facts.counted() && (entry == null || entry.denominator() != null);
        return switch (field) {
            case VALUE -> entry == null || counts ? "" : plain(entry.value());
            case NUMERATOR -> entry == null || !counts ? "" : plain(entry.numerator());
            case DENOMINATOR -> counts ? plain(entry == null ? facts.lastDenominator() : entry.denominator()) : "";
            case REASON -> entry == null ? "" : entry.reason();
            case NOTE -> entry == null ? "" : entry.note();
            case PROBLEM -> entry == null ? "" : entry.problem();
            case NEXT_STEP -> entry == null ? "" : entry.nextStep();
        };
    }

    private @Nullable ProgressEntry returned() {
        return facts.item().state() == DueState.RETURNED
                ? Objects.requireNonNull(facts.item().entry())
                : null;
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
