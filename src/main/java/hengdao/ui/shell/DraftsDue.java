package hengdao.ui.shell;

import hengdao.model.ProgressEntry;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueState;
import hengdao.service.EntryForm;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which drafts belong into the round that is open on the status date. */
final class DraftsDue {

    private DraftsDue() {}

    /** The subject of the first one that can be gone on with in that round; within work on the data folder. */
    static Optional<UUID> first(Workspace workspace, ProgrammeView view, List<EntryForm> drafts) {
        Map<UUID, DueItem> due = new HashMap<>();
        workspace
                .rounds()
                .openOn(view, view.statusDate())
                .ifPresent(round -> workspace
                        .rounds()
                        .due(view, round.id())
                        .items()
                        .forEach(item -> due.put(item.subjectId(), item)));
        return drafts.stream()
                .filter(draft -> due.containsKey(draft.subjectId()))
                .filter(draft -> belongs(draft, Objects.requireNonNull(due.get(draft.subjectId()))))
                .map(EntryForm::subjectId)
                .findFirst();
    }

    /** A new entry, or an answer to the entry that was returned. */
    private static boolean belongs(EntryForm draft, DueItem item) {
        ProgressEntry entry = item.entry();
        UUID answered = item.state() == DueState.RETURNED && entry != null ? entry.id() : null;
        return item.state() != DueState.DONE && Objects.equals(draft.corrects(), answered);
    }
}
