package hengdao.store;

import hengdao.model.InputRefused;
import java.nio.file.Path;
import java.util.Optional;

/** What opens a backup file. */
public final class BackupKeys {

    private BackupKeys() {}

    /**
     * The key file in a backup; empty if it is not encrypted.
     *
     * @throws InputRefused if it cannot be read, is no backup or is damaged
     */
    public static Optional<KeyFile> of(Path backup) {
        try (BackupArchive archive = BackupArchive.open(backup)) {
            return Optional.ofNullable(archive.keys());
        }
    }

    /** Whether a backup opens with the key of a folder, or is not encrypted as the folder is not. */
    public static boolean isUnder(Path backup, FolderKey key) {
        try (BackupArchive archive = BackupArchive.open(backup)) {
            return archive.isUnder(key);
        }
    }
}
