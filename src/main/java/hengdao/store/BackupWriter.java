package hengdao.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import hengdao.model.Backup;
import hengdao.model.InputRefused;
import hengdao.store.BackupManifest.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a backup file out of the zip file that H2 made of a database, with the files that belong to it. */
final class BackupWriter {

    private final Path folder;
    private final boolean whole;

    /**
     * Of a data folder.
     *
     * @param whole whether the files of evidence and reports go into the backup
     */
    BackupWriter(Path folder, boolean whole) {
        this.folder = folder;
        this.whole = whole;
    }

    /** What copies a database into a zip file and says what it holds. */
    @FunctionalInterface
    interface Source {
        Fingerprint copyTo(Path zip) throws SQLException;
    }

    /** As {@link Database#backUp}. */
    Backup backUp(Source source, Instant made, Path file) {
        Path name = file.toAbsolutePath().normalize();
        Path part = name.resolveSibling(name.getFileName() + ".part");
        try (ScratchFiles scratch = ScratchFiles.in(folder)) {
            Path zip = scratch.path("backup.zip");
            Fingerprint contents = source.copyTo(zip);
            write(zip, contents, made, part);
            Files.delete(zip);
            Backup backup;
            try (BackupArchive archive = BackupArchive.open(part)) {
                archive.takeDatabase(scratch.path("opened"));
                backup = archive.manifest().backup(name);
            }
            DurableMove.move(part, name);
            return backup;
        } catch (IOException | SQLException e) {
            InputRefused refused = new InputRefused("store.backup_failed", name);
            refused.initCause(e);
            throw refused;
        } finally {
            ScratchFiles.delete(part);
        }
    }

    /** Writes the backup, on disk when this returns. */
    private void write(Path zip, Fingerprint contents, Instant made, Path backup) throws IOException {
        try (FileChannel channel = FileChannel.open(backup, CREATE, WRITE, TRUNCATE_EXISTING)) {
            ZipOutputStream out = new ZipOutputStream(Channels.newOutputStream(channel));
            StoredFile database = database(zip, out);
            List<StoredFile> files = new ArrayList<>();
            for (String kind : List.of(EvidenceFiles.FOLDER, IssuedFiles.FOLDER)) {
                for (Path file : ChecksumFiles.all(folder.resolve(kind))) {
                    files.add(file(kind + "/" + file.getFileName(), file, out));
                }
            }
            BackupManifest manifest =
                    new BackupManifest(BackupManifest.FORMAT, made.toString(), whole, contents, database, files);
            out.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            out.write(manifest.json().getBytes(StandardCharsets.UTF_8));
            out.finish();
            channel.force(true);
        }
    }

    private static StoredFile database(Path zip, ZipOutputStream out) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(Database.FILE)) {
                    return entry(Database.FILE, in, out);
                }
            }
        }
        throw new IOException(zip + " lacks " + Database.FILE);
    }

    private StoredFile file(String name, Path file, ZipOutputStream out) throws IOException {
        if (!whole) {
            return new StoredFile(name, file.getFileName().toString(), Files.size(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return entry(name, in, out);
        }
    }

    private static StoredFile entry(String name, InputStream in, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        MessageDigest digest = ChecksumFiles.sha256();
        long bytes = in.transferTo(new DigestOutputStream(out, digest));
        out.closeEntry();
        return new StoredFile(name, HexFormat.of().formatHex(digest.digest()), bytes);
    }
}
