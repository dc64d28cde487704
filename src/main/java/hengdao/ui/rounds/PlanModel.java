package hengdao.ui.rounds;

import hengdao.model.EntryRound;
import hengdao.model.ExpectedError;
import hengdao.model.InputRefused;
import hengdao.schedule.rounds.RoundRule;
import hengdao.service.Dates;
import hengdao.service.Edited;
import hengdao.service.EntryRounds;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** When the rounds take place, and how they would by a rule that is being typed; no controls. On the JavaFX thread. */
final class PlanModel {

    private final Session session;
    private final Runnable changed;
    private final Consumer<String> said;
    private final ReadOnlyObjectWrapper<List<EntryRound>> rounds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable List<EntryRound>> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private int previews;

    /**
     * Knows no rounds yet.
     *
     * @param changed called when rounds have been changed
     * @param said called with a sentence that says what was saved
     */
    PlanModel(Session session, Runnable changed, Consumer<String> said) {
        this.session = session;
        this.said = said;
        this.changed = changed;
    }

    /** The rounds as they stand. */
    ReadOnlyObjectProperty<List<EntryRound>> roundsProperty() {
        return rounds.getReadOnlyProperty();
    }

    /** The rounds as the rule typed would leave them; null without one. */
    ReadOnlyObjectProperty<@Nullable List<EntryRound>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What is wrong with the rule or could not be done; empty if nothing. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Takes up the rounds as they stand. */
    void show(List<EntryRound> now) {
        rounds.set(now);
    }

    /** Whether a round stands as it is now and not only in the preview. */
    boolean isKept(EntryRound round) {
        return rounds.get().contains(round);
    }

    /** Forgets the rule typed. */
    void forget() {
        previews++;
        preview.set(null);
        error.set("");
    }

    /** Shows a moment later what a rule would give; nothing is saved. */
    void preview(Supplier<RoundRule> rule, Supplier<LocalDate> from) {
        int mine = ++previews;
        attempt(() -> {
            RoundRule wanted = rule.get();
            LocalDate first = from.get();
            session.tasks()
                    .database(
                            () -> session.workspace().rounds().preview(session.latest(), wanted, first),
                            found -> {
                                if (mine == previews) {
                                    preview.set(found);
                                }
                            },
                            reason -> {
                                if (mine == previews) {
                                    preview.set(null);
                                    refuse(reason);
                                }
                            });
        });
    }

    /** Plans the rounds by a rule. */
    void plan(Supplier<RoundRule> rule, Supplier<LocalDate> from, Runnable done) {
        attempt(() -> {
            RoundRule wanted = rule.get();
            LocalDate first = from.get();
            change((all, view, actor) -> all.plan(view, wanted, first, actor), () -> {}, () -> {
                done.run();
                said.accept(session.messages()
                        .text("rounds.said.planned", rounds.get().size()));
            });
        });
    }

    /** Closes a round on another day; {@code done} is called when that is saved, before its effect is on screen. */
    void move(EntryRound round, String closes, String reason, Runnable done) {
        attempt(() -> {
            LocalDate day = day(closes);
            change((all, view, actor) -> all.move(view, round.id(), day, reason, actor), done, () -> {});
        });
    }

    /** Cancels a round; {@code done} is called when that is saved, before its effect is on screen. */
    void cancel(UUID roundId, String reason, Runnable done) {
        attempt(() -> change((all, view, actor) -> all.cancel(view, roundId, reason, actor), done, () -> {}));
    }

    /** Gives a round another name; {@code done} is called when that is saved, before its effect is on screen. */
    void rename(UUID roundId, String name, Runnable done) {
        attempt(() -> change((all, view, actor) -> all.rename(view, roundId, name, actor), done, () -> {}));
    }

    /** The day after the round that is open on the status date, as what has begun stays; empty to plan all anew. */
    String defaultFrom() {
        LocalDate date = session.view().statusDate();
        return rounds.get().stream()
                .filter(round -> round.isOpenOn(date))
                .findFirst()
                .map(round -> round.closes().plusDays(1).toString())
                .orElse("");
    }

    /** The day typed, also without the year. */
    LocalDate day(String typed) {
        return Dates.read(typed, session.year(), "rounds.no-day");
    }

    /** The days typed, one a line or with blanks or commas between. */
    List<LocalDate> days(String typed) {
        return Stream.of(typed.split("[\\s,;，；、]+"))
                .filter(each -> !each.isBlank())
                .map(this::day)
                .toList();
    }

    /**
     * @param first done when it is saved, before the rounds are told of
     * @param done done when they are
     */
    private void change(Work work, Runnable first, Runnable done) {
        AtomicReference<List<EntryRound>> now = new AtomicReference<>(List.of());
        session.change(
                (view, actor) -> {
                    EntryRounds all = session.workspace().rounds();
                    Edited edited = work.on(all, view, actor);
                    now.set(all.rounds(edited.view()));
                    return edited;
                },
                () -> {
                    first.run();
                    rounds.set(now.get());
                    changed.run();
                    done.run();
                },
                this::refuse);
    }

    /** A change of the rounds by somebody. */
    @FunctionalInterface
    private interface Work {
        Edited on(EntryRounds all, ProgrammeView view, String actor);
    }

    private void attempt(Runnable work) {
        error.set("");
        try {
            work.run();
        } catch (InputRefused refused) {
            preview.set(null);
            refuse(refused);
        }
    }

    private void refuse(Exception reason) {
        if (reason instanceof ExpectedError expected) {
            error.set(session.messages().text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(reason);
        }
    }
}
