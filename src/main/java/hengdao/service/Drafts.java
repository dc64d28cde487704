package hengdao.service;

import hengdao.store.DraftStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Half-filled entry forms that survive a crash; one for each indicator or task. On disk when a method returns. */
public final class Drafts {

    private final DraftStore store;

    Drafts(DraftStore store) {
        this.store = store;
    }

    public Optional<EntryForm> find(UUID subjectId) {
        return store.find(subjectId).flatMap(DraftJson::read);
    }

    /** Keeps the form in place of an earlier draft for the same subject. */
    public void save(EntryForm form) {
        store.save(form.subjectId(), DraftJson.of(form));
    }

    public void discard(UUID subjectId) {
        store.discard(subjectId);
    }

    /** All drafts, the newest first. */
    public List<EntryForm> all() {
        return store.all().stream()
                .flatMap(draft -> DraftJson.read(draft.json()).stream())
                .toList();
    }
}
