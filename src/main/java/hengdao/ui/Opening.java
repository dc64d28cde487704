package hengdao.ui;

import hengdao.gantt.LinkIndex;
import hengdao.i18n.Messages;
import hengdao.model.Backup;
import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import hengdao.model.Restored;
import hengdao.service.Backups;
import hengdao.service.EntryForm;
import hengdao.service.FirstYear;
import hengdao.service.FolderPassword;
import hengdao.service.Preferences;
import hengdao.service.StartWith;
import hengdao.service.Unlocked;
import hengdao.service.Workspace;
import hengdao.ui.common.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What came of opening a data folder; read away from the JavaFX thread. */
sealed interface Opening {

    /** For what the officer need not see at once. */
    Logger LOG = Logger.getLogger(Opening.class.getName());

    /**
     * The folder is open and holds a programme, of which {@code outline} is all that is read yet; {@code missing} is the
     * year that was asked for and is not there, null if none; {@code restored} what a restore did before, null if none.
     */
    record Begun(
            Workspace workspace,
            List<Integer> years,
            Shown outline,
            Map<String, String> remembered,
            List<EntryForm> drafts,
            @Nullable Integer missing,
            @Nullable Restored restored)
            implements Opening {

        private Begun after(@Nullable Restored restore) {
            return new Begun(workspace, years, outline, remembered, drafts, missing, restore);
        }

        /** Reads the rest; closes the folder if that fails. */
        Ready read(Languages languages) {
            Messages messages = languages.of(remembered);
            try {
                Shown shown = Shown.of(workspace.view(outline.year(), null), messages);
                return new Ready(
                        this,
                        shown,
                        LinkIndex.of(shown.rows(), shown.view().programme().dependencies()));
            } catch (RuntimeException e) {
                workspace.close();
                throw e;
            }
        }
    }

    /**
     * The folder is open and asks who works there.
     *
     * @param names those who may sign in
     * @param last who did so last, empty if that is not known
     * @param year the year that was asked for, null for the one last opened
     * @param restored what it was just restored to, null if it was not
     */
    record Locked(
            Workspace workspace,
            List<String> names,
            String last,
            Map<String, String> remembered,
            @Nullable Integer year,
            @Nullable Restored restored)
            implements Opening {

        private Locked after(@Nullable Restored restore) {
            return new Locked(workspace, names, last, remembered, year, restore);
        }

        /** Reads what the folder begins with, once somebody is signed in. */
        Opening entered() {
            Opening opening = begun(workspace, year);
            return opening instanceof Begun begun ? begun.after(restored) : opening;
        }

        static Locked of(Workspace workspace, @Nullable Integer year) {
            Map<String, String> remembered = workspace.preferences().all();
            return new Locked(
                    workspace,
                    workspace.accounts().names(),
                    remembered.getOrDefault(Preferences.OFFICER, ""),
                    remembered,
                    year,
                    null);
        }
    }

    /**
     * The folder asks for its password.
     *
     * @param year the year that was asked for, null for the one last opened
     */
    record Protected(
            Path folder, FolderPassword password, @Nullable Integer year) implements Opening {

        /** Opens it with what was typed, and reads what it begins with. */
        Opening unlocked(String typed, boolean recovery, Clock clock) {
            return begin(recovery ? password.recover(typed) : password.unlock(typed), year, clock);
        }
    }

    /** The folder is open and holds a programme, now read, {@code links} those between all its rows. */
    record Ready(Begun begun, Shown shown, LinkIndex links) implements Opening {}

    /** The folder is open and holds no programme. */
    record Empty(Workspace workspace) implements Opening {}

    /** There is no data in the folder yet. */
    record Missing(Path folder) implements Opening {}

    /**
     * The folder cannot be used; if another has it open, {@code backups} are what can be looked at; if its database is damaged, {@code backups} are what it can be restored from, and
     * {@code journaled} is the number of the last change that the journal has.
     */
    record Unusable(Unlocked unlocked, DataFolderUnusable reason, List<Backup> backups, long journaled)
            implements Opening {

        private static final Set<String> HELD = Set.of("store.locked", "store.locked_by_unknown");
        private static final Set<String> DAMAGE = Set.of("store.damaged", "store.unreadable", "store.open_timeout");

        static Unusable of(Unlocked unlocked, DataFolderUnusable reason) {
            Path folder = unlocked.folder();
            return DAMAGE.contains(reason.messageKey())
                    ? new Unusable(unlocked, reason, Backups.in(folder), unlocked.journaled())
                    : new Unusable(
                            unlocked, reason, HELD.contains(reason.messageKey()) ? Backups.in(folder) : List.of(), 0);
        }

        Path folder() {
            return unlocked.folder();
        }

        /** Whether another has it open. */
        boolean held() {
            return HELD.contains(reason.messageKey());
        }
    }

    /** Opens the folder and reads all of a year, or of the one last opened for null, if there is data in it. */
    static Opening of(Path folder, @Nullable Integer year, Clock clock, Languages languages) {
        try {
            return whole(begin(folder, year, clock), languages);
        } catch (DataFolderUnusable reason) {
            return Unusable.of(Unlocked.without(folder), reason);
        }
    }

    /** Opens the folder if there is data in it; what is open {@code before} is closed first only if it is the same. */
    static Opening instead(@Nullable Workspace before, Path folder, Clock clock) {
        try {
            if (before != null && Files.isSameFile(before.folder(), folder)) {
                close(before);
            }
        } catch (IOException missing) {
            // Not the same, then.
        }
        return begin(folder, null, clock);
    }

    private static Opening begin(Path folder, @Nullable Integer year, Clock clock) {
        if (!Workspace.exists(folder)) {
            return new Missing(folder);
        }
        Optional<FolderPassword> password;
        try {
            password = FolderPassword.of(folder, clock);
        } catch (DataFolderUnusable reason) {
            return Unusable.of(Unlocked.without(folder), reason);
        }
        return password.isPresent()
                ? new Protected(folder, password.get(), year)
                : begin(Unlocked.without(folder), year, clock);
    }

    private static Opening begin(Unlocked folder, @Nullable Integer year, Clock clock) {
        try {
            return opened(folder.open(clock), year);
        } catch (DataFolderUnusable reason) {
            return Unusable.of(folder, reason);
        }
    }

    /** Opens a folder again that was open. */
    static Opening again(Unlocked folder, Clock clock) {
        return begin(folder, null, clock);
    }

    /** As {@link #begun}; closes the folder if that fails. */
    private static Opening opened(Workspace workspace, @Nullable Integer year) {
        try {
            return begun(workspace, year);
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    /** Backs a folder up if anything was changed, and closes it. */
    static void close(Workspace workspace) {
        try {
            keep(workspace);
        } finally {
            workspace.close();
        }
    }

    /** What was written is on disk even if there is no backup of it; the status bar says how old the newest one is. */
    private static void keep(Workspace workspace) {
        try {
            workspace.backups().keep();
        } catch (InputRefused | DataFolderUnusable e) {
            LOG.log(Level.WARNING, "no backup", e);
        }
    }

    /** Closes a folder, puts it back to what a backup holds and opens it. */
    static Opening restoring(Workspace before, Path backup, String password, Clock clock) {
        Unlocked folder = before.unlocked();
        close(before);
        return restoring(folder, backup, password, false, clock);
    }

    /**
     * Puts a folder that is not open back to what a backup holds, opens it, and backs it up as the newest state.
     *
     * @param password of the backup, where it has another one than the folder
     * @param replay whether the changes that the journal has behind the backup are made again
     */
    static Opening restoring(Unlocked folder, Path backup, String password, boolean replay, Clock clock) {
        Restored restored;
        try {
            restored = folder.restore(backup, password, replay);
        } catch (DataFolderUnusable reason) {
            return Unusable.of(folder, reason);
        }
        Opening opening = begin(folder, null, clock);
        return switch (opening) {
            case Begun begun -> {
                keep(begun.workspace());
                yield begun.after(restored);
            }
            case Locked locked -> {
                keep(locked.workspace());
                yield locked.after(restored);
            }
            default -> opening;
        };
    }

    /** Opens a backup of a folder that another has open, to be looked at. */
    static Opening looking(Unlocked folder, Path backup, Clock clock) {
        try {
            return begun(folder.look(backup, clock), null);
        } catch (DataFolderUnusable reason) {
            return Unusable.of(folder, reason);
        }
    }

    /** Creates data in the folder and opens it. */
    static Opening creating(Path folder, StartWith with, Clock clock, Languages languages) {
        try {
            return whole(begun(Workspace.create(folder, with, clock), null), languages);
        } catch (DataFolderUnusable reason) {
            return Unusable.of(Unlocked.without(folder), reason);
        }
    }

    /** Begins a programme in a folder that is open and holds none. */
    static Opening beginning(Workspace workspace, FirstYear wanted, Languages languages) {
        workspace.begin(wanted);
        return whole(begun(workspace, null), languages);
    }

    /** What of an opening is open, null if nothing is. */
    static @Nullable Workspace workspace(Opening opening) {
        return switch (opening) {
            case Begun begun -> begun.workspace();
            case Locked locked -> locked.workspace();
            case Ready ready -> ready.begun().workspace();
            case Empty empty -> empty.workspace();
            case Protected closed -> null;
            case Missing missing -> null;
            case Unusable unusable -> null;
        };
    }

    private static Opening whole(Opening opening, Languages languages) {
        return opening instanceof Begun begun ? begun.read(languages) : opening;
    }

    /** Reads what an open folder begins with, or asks first who works there. */
    static Opening begun(Workspace workspace, @Nullable Integer wanted) {
        if (workspace.permissions().isOn() && workspace.permissions().signedIn().isEmpty()) {
            return Locked.of(workspace, wanted);
        }
        List<Integer> years = workspace.years();
        if (years.isEmpty()) {
            return new Empty(workspace);
        }
        int year = wanted != null && years.contains(wanted) ? wanted : workspace.defaultYear();
        Shown outline = Shown.outline(workspace.outline(year));
        Map<String, String> remembered = workspace.preferences().all();
        return new Begun(
                workspace,
                years,
                outline,
                remembered,
                workspace.drafts().all(),
                wanted != null && wanted != year ? wanted : null,
                null);
    }
}
