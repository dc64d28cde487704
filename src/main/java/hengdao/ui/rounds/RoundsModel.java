package hengdao.ui.rounds;

import hengdao.model.EntryRound;
import hengdao.model.ExpectedError;
import hengdao.schedule.rounds.RoundProgress;
import hengdao.schedule.rounds.Unreported;
import hengdao.service.EntryForm;
import hengdao.ui.common.DraftKeeper;
import hengdao.ui.common.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The round on screen, whose items of it are listed and what is typed about them; no controls. On the JavaFX thread. */
final class RoundsModel {

    private final Session session;
    private final DraftKeeper<UUID, EntryForm> drafts;
    private final LineCheck check;
    private final LineNotes notes;
    private final RoundFilter filter;
    private final RoundLines known = new RoundLines();
    private final EntryDay day = new EntryDay();
    private final ReadOnlyObjectWrapper<@Nullable RoundSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<RoundLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Filled> filled = new ReadOnlyObjectWrapper<>(new Filled(0, 0, 0));
    private final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
    private final StringProperty by;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    /** What was read last; told of as the sheet when the lines follow it. */
    private @Nullable RoundSheet current;

    private boolean submitting;
    private int readings;

    /**
     * How many lines are filled in.
     *
     * @param shown those listed
     * @param wrong those listed that something keeps from being submitted
     * @param hidden those that the filter leaves out
     */
    record Filled(int shown, int wrong, int hidden) {}

    RoundsModel(Session session) {
        this.session = session;
        drafts = DraftKeeper.ofEntries(session);
        check = new LineCheck(session, this::count);
        notes = new LineNotes(session, this::refresh);
        filter = new RoundFilter(session.memory(), this::list);
        by = new SimpleStringProperty(session.officer().name());
        session.officer().nameProperty().addListener((property, before, now) -> {
            if (by.get().isBlank() || by.get().strip().equals(before)) {
                by.set(now);
            }
        });
        chosen.addListener((property, before, now) -> refresh());
        day.textProperty().addListener((property, before, now) -> checkFilled());
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

    /** What narrows the list. */
    RoundFilter filter() {
        return filter;
    }

    /** The date of all entries, as typed. */
    StringProperty asOfProperty() {
        return day.textProperty();
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
        long status = session.view().statusDate().toEpochDay();
        Objects.requireNonNull(sheet.get()).rounds().stream()
                .filter(EntryRound::takesPlace)
                .min(Comparator.comparing(round -> Math.abs(round.closes().toEpochDay() - status)))
                .ifPresent(round -> chosen.set(round.id()));
    }

    /** Units and persons that report in the round, each once. */
    List<String> reporters() {
        return known.reporters();
    }

    /** How far the items of the unit or person chosen are. */
    RoundProgress progress() {
        EntryRound round = round();
        return round == null
                ? new RoundProgress(0, 0, 0, 0)
                : known.due(round, filter.who()).progress();
    }

    /** How many tasks something of is still due from the unit or person chosen: what the overview counts. */
    int tasksDue() {
        EntryRound round = round();
        return round == null ? 0 : Unreported.tasks(session.view().plan(), known.due(round, filter.who()));
    }

    /** Reads the round as it stands now. */
    void refresh() {
        drafts.flush();
        int mine = ++readings;
        UUID wanted = chosen.get();
        Map<UUID, Integer> typings = known.typings();
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
                drafts.later(line.id(), form(line));
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
     * @param saved called with the lines submitted when all are saved
     * @param blocked called with the first line that keeps them from being saved
     */
    void submit(Consumer<List<RoundLine>> saved, Consumer<Blocked> blocked) {
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
                                Blocked first = Blocked.first(chosenLines, outcome.findings());
                                count();
                                blocked.accept(first);
                                return;
                            }
                            for (int i = 0; i < chosenLines.size(); i++) {
                                chosenLines.get(i).reported(outcome.entries().get(i));
                            }
                            session.officer().suggest(by.get());
                            session.show(Objects.requireNonNull(outcome.shown()));
                            list();
                            saved.accept(chosenLines);
                        },
                        this::refuse);
    }

    /** Whether a line may be skipped; the notice says why not. */
    boolean maySkip(RoundLine line) {
        String key = switch (line.facts().item().state()) {
            case OPEN -> "";
            case SKIPPED -> "rounds.skipped-already";
            case DONE -> "rounds.has_entry";
            case RETURNED -> "rounds.answer_return";
        };
        notice.set(
                key.isEmpty()
                        ? ""
                        : session.messages().text(key, line.facts().subject().number()));
        return key.isEmpty();
    }

    /** Notes that nothing is reported on a line, and why. */
    void skip(RoundLine line, String reason, Runnable done, Consumer<String> refused) {
        session.officer().suggest(by.get());
        notes.skip(Objects.requireNonNull(round()), line, reason, done, refused);
    }

    /** Hands a line over to another unit or person, and says why. */
    void handOver(RoundLine line, String unit, String person, String reason, Runnable done, Consumer<String> refused) {
        session.officer().suggest(by.get());
        notes.handOver(Objects.requireNonNull(round()), line, unit, person, reason, done, refused);
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
        return line.form(day.text(), by.get());
    }

    private void take(RoundSheet read, Map<UUID, Integer> typings) {
        known.take(read, typings);
        current = read;
        if (read.round() != null) {
            day.suggest(read.round(), session.view().statusDate(), session.today());
        }
        list();
        checkFilled();
        sheet.set(read);
    }

    private void list() {
        EntryRound round = round();
        lines.set(round == null ? List.of() : known.of(known.due(round, filter.who()), filter.onlyDue()));
        count();
    }

    private void checkFilled() {
        known.filled().forEach(line -> check.check(line, form(line)));
    }

    private void count() {
        int shown = (int) lines.get().stream().filter(RoundLine::isFilled).count();
        int wrong = (int) lines.get().stream().filter(RoundLine::isWrong).count();
        filled.set(new Filled(shown, wrong, known.filled().size() - shown));
    }
}
