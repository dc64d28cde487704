package hengdao.ui.entry;

import hengdao.model.ProgressEntry;
import hengdao.model.Review;
import hengdao.schedule.Readings;
import hengdao.service.EntryForm;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry form goes on with.
 *
 * @param draft what was half-filled, null if nothing was
 * @param returned the entry that was returned (退办) and waits to be answered, null where none does or a draft goes first
 * @param reason why it was returned, empty without it
 */
record Waiting(@Nullable EntryForm draft, @Nullable ProgressEntry returned, String reason) {

    /** What waits about an indicator or task; reads from disk. */
    static Optional<Waiting> about(UUID subject, Workspace workspace, ProgrammeView view) {
        Optional<EntryForm> draft = workspace.drafts().find(subject);
        if (draft.isPresent()) {
            return Optional.of(new Waiting(draft.get(), null, ""));
        }
        return new Readings(view.programme()).returned(subject).map(entry -> {
            Review review = workspace.reviewing().reviews(view).get(entry.id());
            return new Waiting(null, entry, review == null ? "" : review.reason());
        });
    }
}
