package hengdao.ui.rounds;

import hengdao.model.EntryRound;
import hengdao.model.ExpectedError;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueList;
import hengdao.schedule.rounds.RoundProgress;
import hengdao.service.EntryForm;
import hengdao.service.Preferences;
import hengdao.ui.common.DraftKeeper;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The round on screen, whose items of it are listed and what is typed about them; no controls. On the JavaFX thread. */
final class RoundsModel {

    private static final String WHO = "rounds-who";
    private static final String ONLY_DUE = "rounds-only-due";

    private final Session session;
    private final DraftKeeper drafts;
    private final LineCheck check;
    private final Map<UUID, RoundLine> known = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable RoundSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<RoundLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Filled> filled = new ReadOnlyObjectWrapper<>(new Filled(0, 0));
    private final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
    private final StringProperty who;
    private final BooleanProperty onlyDue;
    private final StringProperty asOf = new SimpleStringProperty("");
    private final StringProperty by;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    /** What was read last; told of as the sheet when the lines follow it. */
    private @Nullable RoundSheet current;

    private @Nullable UUID dated;
    private @Nullable LocalDate datedBy;
    private boolean submitting;
    private int readings;

    /**
     * How many lines are filled in.
     *
     * @param shown those listed
     * @param hidden those that the filter leaves out
     */
    record Filled(int shown, int hidden) {}

    RoundsModel(Session session) {
        this.session = session;
        drafts = new DraftKeeper(session);
        check = new LineCheck(session);
        who = new SimpleStringProperty(session.memory().get(WHO, ""));
        onlyDue =
                new SimpleBooleanProperty(Boolean.parseBoolean(session.memory().get(ONLY_DUE, "false")));
        by = new SimpleStringProperty(session.memory().get(Preferences.REPORTER, ""));
        who.addListener((property, before, now) -> {
            session.memory().put(WHO, now);
            list();
        });
        onlyDue.addListener((property, before, now) -> {
            session.memory().put(ONLY_DUE, String.valueOf(now));
            list();
        });
        chosen.addListener((property, before, now) -> refresh());
        asOf.addListener((property, before, now) -> checkFilled());
    }

    /** The round as read last, once the lines are those of it; null until then. */
    ReadOnlyObjectProperty<@Nullable RoundSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The round chosen to be shown; null for the one open on the status date. */
    ObjectProperty<@Nullable UUID> chosenProperty() {
        return chosen;
    }

    /** What is listed. */
    ReadOnlyObjectProperty<List<RoundLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Filled> filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /** Whose items are listed, a unit or person; empty for all. */
    StringProperty whoProperty() {
        return who;
    }

    /** Whether only what is still due is listed. */
    BooleanProperty onlyDueProperty() {
        return onlyDue;
    }

    /** The date of all entries, as typed. */
    StringProperty asOfProperty() {
        return asOf;
    }

    /** Who reports, as typed. */
    StringProperty byProperty() {
        return by;
    }

    /** Why something was not done; empty if nothing went wrong. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The round on screen, null if there is none. */
    @Nullable
    EntryRound round() {
        return current == null ? null : current.round();
    }

    /** Shows the round whose last day is nearest to the status date, whether it has begun or is over. */
    void chooseNearest() {
        long day = session.view().statusDate().toEpochDay();
        Objects.requireNonNull(sheet.get()).rounds().stream()
                .filter(EntryRound::takesPlace)
                .min(Comparator.comparing(round -> Math.abs(round.closes().toEpochDay() - day)))
                .ifPresent(round -> chosen.set(round.id()));
    }

    /** Units and persons that report in the round, each once. */
    List<String> reporters() {
        return known.values().stream()
                .map(line -> line.facts().item())
                .flatMap(item -> Stream.of(item.unit(), item.person()))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** How far the items of the unit or person chosen are. */
    RoundProgress progress() {
        EntryRound round = round();
        return round == null
                ? new RoundProgress(0, 0, 0, 0)
                : due(round).of(who.get()).progress();
    }

    /** Reads the round as it stands now. */
    void refresh() {
        drafts.flush();
        int mine = ++readings;
        UUID wanted = chosen.get();
        Map<UUID, Integer> typings = new HashMap<>();
        known.forEach((id, line) -> typings.put(id, line.typings()));
        session.tasks()
                .database(
                        () -> RoundSheet.read(session.workspace(), session.latest(), wanted),
                        read -> {
                            if (mine == readings) {
                                take(read, typings);
                            }
                        },
                        session::fail);
    }

    /** Keeps at once what is half-filled. */
    void keep() {
        drafts.flush();
    }

    /** Takes what is typed into a field of a line. */
    void type(RoundLine line, LineField field, String text) {
        if (line.type(field, text)) {
            if (line.isFilled()) {
                drafts.later(line.form(asOf.get(), by.get()));
            } else {
                drafts.discard(line.id());
            }
            check.check(line, form(line));
            count();
        }
    }

    /**
     * Submits all lines listed that are filled in, as one step; if anything is blocking, none.
     *
     * @param saved called with the last line submitted when all are saved
     * @param blocked called with the first line that keeps them from being saved
     */
    void submit(Consumer<RoundLine> saved, Consumer<Blocked> blocked) {
        List<RoundLine> chosenLines =
                lines.get().stream().filter(RoundLine::isFilled).toList();
        notice.set("");
        if (submitting) {
            return;
        }
        if (chosenLines.isEmpty()) {
            notice.set(session.messages().text("rounds.nothing-filled"));
            return;
        }
        List<EntryForm> forms = chosenLines.stream().map(this::form).toList();
        drafts.flush();
        submitting = true;
        new Submitting(session)
                .submit(
                        forms,
                        outcome -> {
                            submitting = false;
                            if (outcome.entries().isEmpty()) {
                                blocked.accept(Blocked.first(chosenLines, outcome.findings()));
                                return;
                            }
                            for (int i = 0; i < chosenLines.size(); i++) {
                                chosenLines.get(i).reported(outcome.entries().get(i));
                            }
                            session.memory().put(Preferences.REPORTER, by.get().strip());
                            session.show(Objects.requireNonNull(outcome.shown()));
                            list();
                            saved.accept(chosenLines.getLast());
                        },
                        this::refuse);
    }

    /** Notes that nothing is reported on a line, and why. */
    void skip(RoundLine line, String reason, Runnable done, Consumer<String> refused) {
        EntryRound round = Objects.requireNonNull(round());
        String actor = actor();
        note(
                () -> session.workspace().rounds().skip(session.latest(), round.id(), line.id(), reason, actor),
                done,
                refused);
    }

    /** Hands a line over to another unit or person, and says why. */
    void handOver(RoundLine line, String unit, String person, String reason, Runnable done, Consumer<String> refused) {
        EntryRound round = Objects.requireNonNull(round());
        String actor = actor();
        note(
                () -> session.workspace()
                        .rounds()
                        .handOver(session.latest(), round.id(), line.id(), unit, person, reason, actor),
                done,
                refused);
    }

    private String actor() {
        return by.get().isBlank() ? session.actor() : by.get();
    }

    private void note(Runnable work, Runnable done, Consumer<String> refused) {
        session.tasks()
                .database(
                        () -> {
                            work.run();
                            return true;
                        },
                        noted -> {
                            session.recount();
                            refresh();
                            done.run();
                        },
                        error -> {
                            if (error instanceof ExpectedError expected) {
                                refused.accept(session.messages().text(expected.messageKey(), expected.arguments()));
                            } else {
                                session.fail(error);
                            }
                        });
    }

    private void refuse(Exception error) {
        submitting = false;
        if (error instanceof ExpectedError expected) {
            notice.set(session.messages().text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(error);
        }
    }

    private EntryForm form(RoundLine line) {
        return line.form(asOf.get(), by.get());
    }

    private void take(RoundSheet read, Map<UUID, Integer> typings) {
        Map<UUID, RoundLine> before = Map.copyOf(known);
        known.clear();
        for (LineFacts facts : read.lines()) {
            UUID id = facts.subject().id();
            RoundLine line = before.getOrDefault(id, new RoundLine(facts));
            known.put(id, line);
            line.show(facts);
            boolean typedSince = before.containsKey(id) && typings.getOrDefault(id, 0) != line.typings();
            if (!typedSince) {
                restore(line, read.drafts().get(id));
            }
        }
        current = read;
        date(read.round());
        list();
        checkFilled();
        sheet.set(read);
    }

    /** A draft counts for a line if it is about the same: a new entry, or an answer to the entry that was returned. */
    private static void restore(RoundLine line, @Nullable EntryForm draft) {
        boolean same = draft != null && Objects.equals(draft.corrects(), line.corrects());
        if (!line.facts().isDone() && same) {
            line.restore(draft);
        } else {
            line.restore(null);
        }
    }

    /** Entries are dated on the status date, or else on the day within the round that is nearest to it, never in future. */
    private void date(@Nullable EntryRound round) {
        LocalDate day = session.view().statusDate();
        if (round == null
                || (round.id().equals(dated)
                        && day.equals(datedBy)
                        && !asOf.get().isBlank())) {
            return;
        }
        dated = round.id();
        datedBy = day;
        day = day.isAfter(round.closes()) ? round.closes() : day.isBefore(round.opens()) ? round.opens() : day;
        asOf.set((day.isAfter(session.today()) ? session.today() : day).toString());
    }

    private void list() {
        EntryRound round = round();
        if (round == null) {
            lines.set(List.of());
            return;
        }
        DueList due = due(round).of(who.get());
        lines.set(due.items().stream()
                .filter(item -> !onlyDue.get() || item.state().isDue())
                .map(item -> Objects.requireNonNull(known.get(item.subjectId())))
                .toList());
        count();
    }

    private DueList due(EntryRound round) {
        RoundSheet shown = Objects.requireNonNull(current);
        List<DueItem> items = new ArrayList<>();
        shown.lines()
                .forEach(facts -> items.add(
                        Objects.requireNonNull(known.get(facts.subject().id()))
                                .facts()
                                .item()));
        return new DueList(round, items);
    }

    private void checkFilled() {
        known.values().stream().filter(RoundLine::isFilled).forEach(line -> check.check(line, form(line)));
    }

    private void count() {
        int shown = (int) lines.get().stream().filter(RoundLine::isFilled).count();
        int all = (int) known.values().stream().filter(RoundLine::isFilled).count();
        filled.set(new Filled(shown, all - shown));
    }
}
