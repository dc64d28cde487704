package hengdao.service;

import hengdao.model.InputRefused;
import hengdao.model.Restored;
import hengdao.store.BackupKeys;
import hengdao.store.FolderKey;
import hengdao.store.KeyFile;
import hengdao.store.Restore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A data folder that can be opened: one without a password, or with what its password gave. It is not open by itself. */
public final class Unlocked {

    private final Path folder;
    private final FolderKey key;

    Unlocked(Path folder, FolderKey key) {
        this.folder = folder;
        this.key = key;
    }

    /** One without a password. */
    public static Unlocked without(Path folder) {
        return new Unlocked(folder, FolderKey.NONE);
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Whether it has a password. */
    public boolean isProtected() {
        return !key.isNone();
    }

    FolderKey key() {
        return key;
    }

    /** Opens it, as {@link Workspace#open(Path, Clock)}. */
    public Workspace open(Clock clock) {
        return Workspace.open(folder, key, clock);
    }

    /** Opens a backup of it, as {@link Workspace#look}. */
    public Workspace look(Path backup, Clock clock) {
        return Workspace.look(folder, key, backup, clock);
    }

    /** The number of the last change that its journal has, 0 if there is none; nobody has it open. */
    public long journaled() {
        return Restore.journaled(folder, key);
    }

    /** Whether a backup has another password than the folder, which is to be asked for. */
    public boolean asksFor(Path backup) {
        return BackupKeys.of(backup).isPresent() && !BackupKeys.isUnder(backup, key);
    }

    /**
     * Refuses what is not the password of a backup, nor its recovery key.
     *
     * @throws InputRefused if it is neither, or has a slip, or the backup cannot be read
     */
    public void check(Path backup, String password) {
        BackupKeys.of(backup).ifPresent(keys -> opened(keys, password, backup));
    }

    /** As {@link #restore(Path, String, boolean)}, of a backup that has no other password than the folder. */
    public Restored restore(Path backup, boolean replay) {
        return restore(backup, "", replay);
    }

    /**
     * Puts the folder, which nobody has open, back to what a backup holds. It keeps its own password, or none; one without
     * data gets that of the backup.
     *
     * @param password of the backup, or its recovery key, where {@link #asksFor} it
     * @param replay whether the changes that its journal has behind the backup are made again on it
     * @throws InputRefused if the backup cannot be used or the password is wrong; nothing is changed then
     * @throws hengdao.model.DataFolderUnusable if the folder is locked by another or not writable
     */
    public Restored restore(Path backup, String password, boolean replay) {
        Optional<KeyFile> keys = BackupKeys.of(backup);
        FolderKey with = keys.isEmpty()
                ? FolderKey.NONE
                : BackupKeys.isUnder(backup, key) ? key : opened(keys.get(), password, backup);
        return Restore.into(folder, key, backup, with, replay);
    }

    private static FolderKey opened(KeyFile keys, String password, Path backup) {
        FolderKey with = KeyFile.isRecovery(password) ? keys.recover(password) : keys.open(password);
        if (with == null) {
            throw new InputRefused("key.backup_wrong", backup);
        }
        return with;
    }
}
