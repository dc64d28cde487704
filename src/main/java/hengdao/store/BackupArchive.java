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

/** A backup file that is read; everything that comes out of it is held against its manifest. */
final class BackupArchive implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupArchive(Path file, ZipFile zip, BackupManifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
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
            return new BackupArchive(file, zip, manifest);
        } catch (IOException | JsonParseException e) {
            closeQuietly(zip);
            throw refused("store.backup_damaged", file, e);
        } catch (InputRefused e) {
            closeQuietly(zip);
            throw e;
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
     * @throws InputRefused if it is not what the manifest says
     * @throws IOException if the place cannot be written
     */
    void takeDatabase(Path database) throws IOException {
        Path taken = H2.path(database);
        take(manifest.database(), taken);
        try {
            for (int time = 0; time < 2; time++) {
                try (Connection owner = H2.owner(database, false).getConnection()) {
                    boolean same = Fingerprint.of(owner).equals(manifest.contents());
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
