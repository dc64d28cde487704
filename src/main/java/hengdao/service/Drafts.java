package hengdao.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Half-filled entry forms that survive a crash; one for each indicator or task. */
public final class Drafts {

    Drafts() {}

    public Optional<EntryForm> find(UUID subjectId) {
        return Optional.empty();
    }

    /** Keeps the form in place of an earlier draft for the same subject. */
    public void save(EntryForm form) {}

    public void discard(UUID subjectId) {}

    /** All drafts, the newest first. */
    public List<EntryForm> all() {
        return List.of();
    }
}
