package hengdao.store;

import hengdao.model.DataFolderUnusable;
import hengdao.model.InputRefused;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a data folder under a password (文件夹密码) and takes it off. What is encrypted anew is made beside, verified, and
 * only then takes the place of what was there, in one step that a power cut leaves undone or done. None of it is for the
 * JavaFX thread.
 */
public final class Protection {

    private Protection() {}

    /**
     * The key file of a folder; empty if it has no password. What a power cut left of {@link #protect} and
     * {@link #unprotect} is finished first, and copies that were made to be looked at are removed. A damaged key file is
     * brought back from the newest backup.
     *
     * @throws DataFolderUnusable if the key file is damaged and no backup has one
     */
    public static Optional<KeyFile> of(Path folder) {
        Path home = FolderRules.absolute(folder);
        if (!Database.exists(home)) {
            return Optional.empty();
        }
        tidyUnheld(home);
        if (!KeyFile.exists(home)) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeyFile.read(home));
        } catch (IOException e) {
            return Optional.of(broughtBack(home, e));
        }
    }

    private static void tidyUnheld(Path home) {
        if (FolderRules.isReadOnly(home) || !(KeyFile.exists(home) || Rekeying.isReady(home))) {
            return;
        }
        FolderLock lock;
        try {
            lock = FolderLock.take(home);
        } catch (DataFolderUnusable held) {
            return;
        }
        try {
            tidy(home);
        } finally {
            lock.close();
        }
    }

    private static KeyFile broughtBack(Path home, IOException damage) {
        KeyFile keys = BackupFolder.of(home)
                .newestKeys()
                .orElseThrow(() -> FolderRules.caused(new DataFolderUnusable("key.lost", home), damage));
        try {
            if (!FolderRules.isReadOnly(home)) {
                keys.write(home);
            }
            return keys;
        } catch (IOException e) {
            throw FolderRules.notWritable(home, e);
        }
    }

    /** Finishes what a power cut left undone, and removes what was needed for a moment; the lock of the folder is held. */
    static void tidy(Path home) {
        try {
            Rekeying.settle(home, Rekeying.Steps.NONE);
        } catch (IOException e) {
            throw FolderRules.notWritable(home, e);
        }
        ScratchFiles.sweep(home);
    }

    /**
     * Refuses a key that is not that of the folder, which nobody has open. A lost key file is brought back from the newest
     * backup.
     *
     * @throws DataFolderUnusable if it is another one, or a password is needed
     */
    static void refuseOther(Path home, FolderKey key) {
        if (Rekeying.isReady(home)) {
            throw new DataFolderUnusable("store.read_only_unclean", home);
        }
        if (key.isNone() && KeyFile.exists(home)) {
            throw new DataFolderUnusable("key.needed", home);
        }
        try {
            if (key.isNone() && H2.isEncrypted(home.resolve(Database.FILE))) {
                broughtBack(home, new FileNotFoundException(KeyFile.FILE));
                throw new DataFolderUnusable("key.brought_back", home);
            }
            if (!key.isNone()
                    && KeyFile.exists(home)
                    && !KeyFile.read(home).id().equals(key.id())) {
                throw new DataFolderUnusable("key.other", home);
            }
        } catch (IOException damaged) {
            // It is not needed to open the folder with the key itself.
        }
    }

    /**
     * Puts a folder under a password that nobody has open and that has none.
     *
     * @return the recovery key, which is nowhere else and cannot be had again
     * @throws InputRefused if there is no room, or what was made is not what was there; nothing is changed then
     * @throws DataFolderUnusable if it is held by another or cannot be written
     */
    public static RecoveryKey protect(Path folder, String password) {
        FolderKey key = FolderKey.random();
        RecoveryKey recovery = RecoveryKey.random();
        rekey(folder, FolderKey.NONE, key, KeyFile.of(key, password, recovery), Rekeying.Steps.NONE);
        return recovery;
    }

    /** Takes the password off a folder that nobody has open, as {@link #protect} puts it on. */
    public static void unprotect(Path folder, FolderKey key) {
        rekey(folder, key, FolderKey.NONE, null, Rekeying.Steps.NONE);
    }

    static void rekey(Path folder, FolderKey was, FolderKey now, @Nullable KeyFile keys, Rekeying.Steps steps) {
        Path home = FolderRules.absolute(folder);
        if (!Database.exists(home)) {
            throw new DataFolderUnusable("store.missing", home);
        }
        FolderLock lock = FolderLock.take(home);
        try {
            tidy(home);
            refuseOther(home, was);
            try (Database database = Database.open(home, was, () -> {}, Disk.REAL)) {
                BackupFolder.of(home).add(database, Instant.now(), ZoneId.systemDefault());
            }
            make(home, was, now, keys);
            Rekeying.settle(home, steps);
        } catch (IOException e) {
            throw FolderRules.notWritable(home, e);
        } finally {
            lock.close();
        }
    }

    /** Makes all that takes the place of what is there; once this returns it does, whatever happens. */
    private static void make(Path home, FolderKey was, FolderKey now, @Nullable KeyFile keys) {
        try {
            new Rekeying(home, was, now, keys).make();
        } catch (IOException | RuntimeException e) {
            ScratchFiles.remove(Rekeying.unfinished(home));
            if (e instanceof InputRefused refused) {
                throw refused;
            }
            InputRefused refused = new InputRefused("key.not_made", home);
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * Gives a folder another password; what was encrypted stays as it is, and earlier backups open with the password of
     * their time.
     *
     * @throws DataFolderUnusable if the key file cannot be written
     */
    public static void changePassword(Path folder, FolderKey key, String other) {
        rewrite(folder, file -> file.withPassword(key, other));
    }

    /** Gives a folder another recovery key, which is nowhere else; the one before opens it no longer. */
    public static RecoveryKey renewRecovery(Path folder, FolderKey key) {
        RecoveryKey recovery = RecoveryKey.random();
        rewrite(folder, file -> file.withRecovery(key, recovery));
        return recovery;
    }

    private static void rewrite(Path folder, java.util.function.UnaryOperator<KeyFile> change) {
        Path home = FolderRules.absolute(folder);
        try {
            change.apply(KeyFile.read(home)).write(home);
        } catch (IOException e) {
            throw FolderRules.notWritable(home, e);
        }
    }

    /** Puts the key file of a folder aside that has no database any more: what is made there now is not under it. */
    static void forget(Path home) throws IOException {
        if (KeyFile.exists(home)) {
            Path aside = Files.createDirectories(home.resolve(Restore.REPLACED));
            String name = KeyFile.FILE + "-"
                    + ChecksumFiles.sha256(home.resolve(KeyFile.FILE)).substring(0, 12);
            DurableMove.move(home.resolve(KeyFile.FILE), aside.resolve(name));
        }
    }
}
