package hengdao.ui.rounds;

import hengdao.model.ProgressEntry;
import hengdao.service.EntryForm;
import hengdao.service.Finding;
import hengdao.service.Submission;
import hengdao.ui.common.Session;
import hengdao.ui.common.Shown;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Saves the forms of a round in the background, all or none. */
final class Submitting {

    private final Session session;

    Submitting(Session session) {
        this.session = session;
    }

    /**
     * What came of it.
     *
     * @param findings about each form if none was saved
     * @param entries one for each form if all were saved
     * @param shown the year with them
     */
    record Outcome(
            List<List<Finding>> findings,
            List<ProgressEntry> entries,
            @Nullable Shown shown) {}

    /** Exactly one of the two is called, on the JavaFX thread. */
    void submit(List<EntryForm> forms, Consumer<Outcome> done, Consumer<Exception> failed) {
        session.tasks().database(() -> submitted(forms), done, failed);
    }

    private Outcome submitted(List<EntryForm> forms) {
        return switch (session.workspace().submit(session.latest(), forms)) {
            case Submission.Saved saved -> new Outcome(List.of(), saved.entries(), session.take(saved.edited()));
            case Submission.Refused refused -> new Outcome(refused.findings(), List.of(), null);
        };
    }
}
