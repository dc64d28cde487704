package hengdao.service;

import hengdao.model.Account;
import hengdao.model.PersonName;
import hengdao.store.Change;
import hengdao.store.Draft;
import hengdao.store.DraftStore;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Half-filled entry forms that survive a crash; one for each indicator or task and, where one has to sign in, each person:
 * those of others are not shown, and stay. One that was begun before signing in was wanted is shown to whom it names, and
 * to all if nobody of that name has an account. On disk when a method returns.
 */
public final class Drafts {

    private final DraftStore store;
    private final Permissions permissions;
    private final Supplier<List<String>> names;

    /** @param names of those who may sign in */
    Drafts(DraftStore store, Permissions permissions, Supplier<List<String>> names) {
        this.store = store;
        this.permissions = permissions;
        this.names = names;
    }

    /** A draft under the id it is kept by. */
    private record Kept(UUID key, EntryForm form) {}

    public Optional<EntryForm> find(UUID subjectId) {
        return shown(store.all(), subjectId).map(Kept::form);
    }

    /** As {@link #find(UUID)}, as the change finds it. */
    Optional<EntryForm> find(Change change, UUID subjectId) {
        return shown(store.all(change), subjectId).map(Kept::form);
    }

    /** Keeps the form in place of an earlier draft for the same subject. */
    public void save(EntryForm form) {
        UUID subject = form.subjectId();
        UUID key = key(subject);
        store.save(key, DraftJson.of(form));
        if (!key.equals(subject)
                && store.find(subject)
                        .flatMap(DraftJson::read)
                        .filter(this::isMine)
                        .isPresent()) {
            store.discard(subject);
        }
    }

    /** As {@link #save(EntryForm)}, together with the change that makes it a draft again. */
    void save(Change change, EntryForm form) {
        store.save(change, key(form.subjectId()), DraftJson.of(form));
    }

    public void discard(UUID subjectId) {
        shown(store.all(), subjectId).ifPresent(draft -> store.discard(draft.key()));
    }

    /** As {@link #discard(UUID)}, together with the change that made it needless. */
    void discard(Change change, UUID subjectId) {
        shown(store.all(change), subjectId).ifPresent(draft -> store.discard(change, draft.key()));
    }

    /** All drafts, the newest first. */
    public List<EntryForm> all() {
        Set<UUID> subjects = new HashSet<>();
        return shown(store.all()).stream()
                .map(Kept::form)
                .filter(form -> subjects.add(form.subjectId()))
                .toList();
    }

    private Optional<Kept> shown(List<Draft> all, UUID subjectId) {
        return shown(all).stream()
                .filter(draft -> draft.form().subjectId().equals(subjectId))
                .findFirst();
    }

    private List<Kept> shown(List<Draft> all) {
        return all.stream()
                .flatMap(draft -> DraftJson.read(draft.json()).stream().map(form -> new Kept(draft.key(), form)))
                .filter(draft -> permissions.signedIn().isEmpty()
                        || draft.key().equals(key(draft.form().subjectId()))
                        || (draft.key().equals(draft.form().subjectId()) && isMine(draft.form())))
                .toList();
    }

    /** Of a form that was begun before signing in was wanted: whether it is nobody else's. */
    private boolean isMine(EntryForm form) {
        return permissions
                .signedIn()
                .filter(account -> !PersonName.isSame(account.name(), form.by()))
                .map(account -> names.get().stream().noneMatch(name -> PersonName.isSame(name, form.by())))
                .orElse(true);
    }

    private UUID key(UUID subjectId) {
        return permissions.signedIn().map(account -> key(account, subjectId)).orElse(subjectId);
    }

    private static UUID key(Account account, UUID subjectId) {
        return UUID.nameUUIDFromBytes((account.id() + " " + subjectId).getBytes(StandardCharsets.UTF_8));
    }
}
