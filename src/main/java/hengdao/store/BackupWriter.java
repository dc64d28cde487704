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
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a backup file out of the zip file that H2 made of a database, with the files that belong to it. */
final class BackupWriter {

    private final Path folder;
    private final FolderKey key;
    private final boolean whole;

    /**
     * Of a data folder.
     *
     * @param key that of the folder
     * @param whole whether the files of evidence and reports go into the backup
     */
    BackupWriter(Path folder, FolderKey key, boolean whole) {
        this.folder = folder;
        this.key = key;
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
        try (ScratchFiles scratch = ScratchFiles.in(FolderRules.isReadOnly(folder) ? place(name) : folder)) {
            needRoom();
            Path zip = scratch.path("backup.zip");
            Fingerprint contents = source.copyTo(zip);
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
                toDatabase(in);
                List<Path> files = files();
                write(
                        in,
                        key.isNone() ? null : KeyFile.read(folder),
                        contents,
                        made,
                        whole,
                        stored(files),
                        whole ? files : List.of(),
                        part);
            }
            Files.delete(zip);
            Backup backup;
            try (BackupArchive archive = BackupArchive.open(part)) {
                archive.takeDatabase(scratch.path("opened"), key);
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

    private static Path place(Path file) throws IOException {
        return Optional.ofNullable(file.getParent()).orElseThrow(() -> new IOException(file + " is a disk"));
    }

    /** H2 writes to the database, too, when it copies it, where it can be written. */
    private void needRoom() throws IOException {
        if (FolderRules.isReadOnly(folder)) {
            return;
        }
        if (!Room.of(folder).has(Files.size(folder.resolve(Database.FILE)) + Room.FOR_A_DRAFT)) {
            throw new IOException("no room left in " + folder);
        }
    }

    /**
     * Writes a backup, on disk when this returns.
     *
     * @param database the file of the database
     * @param keys what opens it, null if it is not encrypted
     * @param named the files that belong to it
     * @param held those, in the same order, if they go into the backup; else none
     */
    static void write(
            InputStream database,
            @Nullable KeyFile keys,
            Fingerprint contents,
            Instant made,
            boolean whole,
            List<StoredFile> named,
            List<Path> held,
            Path backup)
            throws IOException {
        try (FileChannel channel = FileChannel.open(backup, CREATE, WRITE, TRUNCATE_EXISTING)) {
            ZipOutputStream out = new ZipOutputStream(Channels.newOutputStream(channel));
            StoredFile stored = entry(Database.FILE, database, out);
            List<StoredFile> files = held.isEmpty() ? named : new ArrayList<>();
            for (int i = 0; i < held.size(); i++) {
                try (InputStream in = Files.newInputStream(held.get(i))) {
                    files.add(entry(named.get(i).name(), in, out));
                }
            }
            if (keys != null) {
                out.putNextEntry(new ZipEntry(KeyFile.FILE));
                out.write(Aes.bytes(keys.json()));
            }
            BackupManifest manifest = new BackupManifest(
                    keys == null ? BackupManifest.PLAIN : BackupManifest.FORMAT,
                    made.toString(),
                    whole,
                    contents,
                    stored,
                    files);
            out.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            out.write(Aes.bytes(manifest.json()));
            out.finish();
            channel.force(true);
        }
    }

    /** Goes to where the database file begins in the zip file that H2 made. */
    private static void toDatabase(ZipInputStream in) throws IOException {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (entry.getName().equals(Database.FILE)) {
                return;
            }
        }
        throw new IOException(Database.FILE + " is not in the copy");
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String kind : List.of(EvidenceFiles.FOLDER, IssuedFiles.FOLDER)) {
            files.addAll(ChecksumFiles.all(folder.resolve(kind)));
        }
        return files;
    }

    private List<StoredFile> stored(List<Path> files) throws IOException {
        List<StoredFile> stored = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            String kind = Objects.requireNonNull(file.getParent()).getFileName().toString();
            stored.add(new StoredFile(kind + "/" + name, name, Files.size(file)));
        }
        return stored;
    }

    private static StoredFile entry(String name, InputStream in, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        MessageDigest digest = ChecksumFiles.sha256();
        long bytes = in.transferTo(new DigestOutputStream(out, digest));
        out.closeEntry();
        return new StoredFile(name, HexFormat.of().formatHex(digest.digest()), bytes);
    }
}
