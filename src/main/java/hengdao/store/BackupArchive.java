package hengdao.store;

import com.google.gson.JsonParseException;
import hengdao.model.Backup;
import hengdao.model.InputRefused;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup file that is read; everything that comes out of it is held against its manifest. */
final class BackupArchive implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;
    private final @Nullable KeyFile keys;

    private BackupArchive(Path file, ZipFile zip, BackupManifest manifest, @Nullable KeyFile keys) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
        this.keys = keys;
    }

    /**
     * Opens a backup.
     *
     * @throws InputRefused if it cannot be read, is no backup, is damaged or of a later program
     */
    static BackupArchive open(Path file) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw refused("store.backup_unreadable", file, e);
        }
        try {
            ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
            if (entry == null) {
                throw new InputRefused("store.backup_none", file);
            }
            BackupManifest manifest;
            try (InputStream in = zip.getInputStream(entry)) {
                manifest = BackupManifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            if (manifest.format() > BackupManifest.FORMAT || manifest.contents().schema() > Migrations.LATEST) {
                throw new InputRefused("store.backup_newer", file);
            }
            return new BackupArchive(file, zip, manifest, keys(zip));
        } catch (IOException | JsonParseException e) {
            closeQuietly(zip);
            throw refused("store.backup_damaged", file, e);
        } catch (InputRefused e) {
            closeQuietly(zip);
            throw e;
        }
    }

    private static @Nullable KeyFile keys(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(KeyFile.FILE);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return KeyFile.parse(in);
        }
    }

    /** What opens it, null if it is not encrypted. */
    @Nullable
    KeyFile keys() {
        return keys;
    }

    /** Whether it is under a key, or under none as that is none. */
    boolean isUnder(FolderKey key) {
        return key.id().equals(keys == null ? "" : keys.id());
    }

    /**
     * Refuses another key.
     *
     * @throws InputRefused if the backup is under another one, or under none
     */
    void refuseOther(FolderKey key) {
        if (!isUnder(key)) {
            throw new InputRefused("key.backup_other", file);
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    Backup backup() {
        return manifest.backup(file);
    }

    /**
     * Writes the database file to a place, opens it twice and compares what it holds; on disk when this returns, and
     * never opened, so as it was.
     *
     * @param database the place, without the ending H2 gives it
     * @param key what the backup is under
     * @throws InputRefused if it is not what the manifest says
     * @throws IOException if the place cannot be written
     */
    void takeDatabase(Path database, FolderKey key) throws IOException {
        Path taken = H2.path(database);
        take(manifest.database(), taken);
        try {
            for (int time = 0; time < 2; time++) {
                try (Connection owner = H2.owner(database, false, key).getConnection()) {
                    boolean same = Fingerprint.of(owner, key).equals(manifest.contents());
                    H2.shutdown(owner);
                    if (!same) {
                        throw new InputRefused("store.backup_damaged", file);
                    }
                }
            }
        } catch (SQLException e) {
            throw refused("store.backup_damaged", file, e);
        }
        take(manifest.database(), taken);
    }

    /**
     * Writes one of the files to a place.
     *
     * @return whether the backup holds it
     * @throws InputRefused if it is not what the manifest says
     * @throws IOException if the place cannot be written
     */
    boolean takeFile(BackupManifest.StoredFile wanted, Path to) throws IOException {
        if (zip.getEntry(wanted.name()) == null) {
            return false;
        }
        take(wanted, to);
        return true;
    }

    private void take(BackupManifest.StoredFile wanted, Path to) throws IOException {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(wanted.name()))
                .orElseThrow(() -> new InputRefused("store.backup_damaged", file));
        ChecksumFiles.Kept taken;
        try (InputStream in = zip.getInputStream(entry)) {
            taken = ChecksumFiles.copy(in, wanted.name(), to);
        } catch (ZipException | EOFException e) {
            throw refused("store.backup_damaged", file, e);
        }
        if (!taken.sha256().equals(wanted.sha256()) || taken.bytes() != wanted.bytes()) {
            throw new InputRefused("store.backup_damaged", file);
        }
    }

    @Override
    public void close() {
        closeQuietly(zip);
    }

    private static void closeQuietly(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            // It was only read.
        }
    }

    private static InputRefused refused(String key, Path file, Exception cause) {
        InputRefused refused = new InputRefused(key, file);
        refused.initCause(cause);
        return refused;
    }
}
