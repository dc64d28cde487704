package hengdao.ui.rounds;

import hengdao.model.EntryRound;
import hengdao.model.ExpectedError;
import hengdao.service.Edited;
import hengdao.service.EntryRounds;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.Session;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Notes in the background that a line is skipped or handed over, and why. */
final class LineNotes {

    private final Session session;
    private final Runnable changed;

    /** @param changed called on the JavaFX thread when something was noted */
    LineNotes(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
    }

    /** Notes that nothing is reported on a line; exactly one of the two is called. */
    void skip(EntryRound round, RoundLine line, String reason, Runnable done, Consumer<String> refused) {
        note((view, actor) -> rounds().skip(view, round.id(), line.id(), reason, actor), done, refused);
    }

    /** Hands a line over to another unit or person; exactly one of the two is called. */
    void handOver(
            EntryRound round,
            RoundLine line,
            String unit,
            String person,
            String reason,
            Runnable done,
            Consumer<String> refused) {
        note(
                (view, actor) -> rounds().handOver(view, round.id(), line.id(), unit, person, reason, actor),
                done,
                refused);
    }

    private EntryRounds rounds() {
        return session.workspace().rounds();
    }

    private void note(BiFunction<ProgrammeView, String, Edited> work, Runnable done, Consumer<String> refused) {
        session.change(
                work,
                () -> {
                    changed.run();
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
}
