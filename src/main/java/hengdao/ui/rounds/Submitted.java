package hengdao.ui.rounds;

import hengdao.model.EntryState;
import hengdao.model.ProgressEntry;
import hengdao.service.Drafts;
import hengdao.service.EntryForm;
import hengdao.service.ProgrammeView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was submitted as it was typed: a form becomes a draft again when its entry is taken back. Only within work on the
 * data folder.
 */
final class Submitted {

    private final Map<UUID, EntryForm> forms = new HashMap<>();
    private final Set<UUID> takenBack = new HashSet<>();

    void remember(List<ProgressEntry> entries, List<EntryForm> typed) {
        for (int i = 0; i < entries.size(); i++) {
            forms.put(entries.get(i).id(), typed.get(i));
        }
    }

    /** Makes the drafts follow the entries as they stand. */
    void follow(Drafts drafts, ProgrammeView view) {
        if (forms.isEmpty()) {
            return;
        }
        for (ProgressEntry entry : view.programme().entries()) {
            EntryForm form = forms.get(entry.id());
            if (form != null && entry.state() == EntryState.WITHDRAWN) {
                takenBack(drafts, entry, form);
            }
        }
    }

    private void takenBack(Drafts drafts, ProgressEntry entry, EntryForm form) {
        if (takenBack.add(entry.id()) && drafts.find(entry.subjectId()).isEmpty()) {
            drafts.save(form);
        }
    }
}
