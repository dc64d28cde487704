package hengdao.store;

import hengdao.model.InputRefused;
import hengdao.store.BackupManifest.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Backups under another key, made when they were. */
final class BackupRekeying {

    private final FolderKey was;
    private final FolderKey now;
    private final @Nullable KeyFile keys;
    private final Map<String, String> names;

    /**
     * @param keys what opens them from then on, null for none
     * @param names the new names of the files of the folder, by the old ones
     */
    BackupRekeying(FolderKey was, FolderKey now, @Nullable KeyFile keys, Map<String, String> names) {
        this.was = was;
        this.now = now;
        this.keys = keys;
        this.names = names;
    }

    /**
     * Writes a backup to a place. One under a third key is copied as it is; one that cannot be read too, unless it may be
     * one that anybody could read.
     */
    void write(Path file, Path to, ScratchFiles scratch) throws IOException {
        try (BackupArchive archive = BackupArchive.open(file)) {
            if (archive.isUnder(was)) {
                write(archive, to, scratch);
                return;
            }
        } catch (InputRefused unreadable) {
            Files.deleteIfExists(to);
            if (was.isNone()) {
                return;
            }
        }
        Files.copy(file, to);
    }

    private void write(BackupArchive archive, Path to, ScratchFiles scratch) throws IOException {
        Path taken = scratch.path("taken");
        archive.takeDatabase(taken, was);
        Path copy = scratch.path("copy");
        H2.rekey(H2.path(taken), was, H2.path(copy), now);
        Fingerprint contents = contents(copy, archive.manifest().contents().sequence());
        H2.rekey(H2.path(taken), was, H2.path(copy), now);
        BackupManifest manifest = archive.manifest();
        List<StoredFile> named = new ArrayList<>();
        List<Path> held = new ArrayList<>();
        for (StoredFile each : manifest.files()) {
            Path name = Path.of(each.name());
            Path kind = scratch.path(Objects.requireNonNull(name.getParent()).toString());
            Files.createDirectories(kind);
            Path part = kind.resolve(name.getFileName());
            if (archive.takeFile(each, part)) {
                Path fresh = ChecksumFiles.rekey(part, was, Files.createDirectories(kind.resolve("now")), now);
                held.add(Files.move(fresh, kind.resolve(fresh.getFileName() + ".held")));
                named.add(stored(name, fresh.getFileName().toString(), each.bytes()));
                ScratchFiles.delete(part);
            } else {
                named.add(stored(name, renamed(each.sha256()), each.bytes()));
            }
        }
        try (InputStream database = Files.newInputStream(H2.path(copy))) {
            BackupWriter.write(
                    database, keys, contents, Instant.parse(manifest.made()), manifest.whole(), named, held, to);
        }
        held.forEach(ScratchFiles::delete);
    }

    private static StoredFile stored(Path before, String name, long bytes) {
        return new StoredFile(Objects.requireNonNull(before.getParent()) + "/" + name, name, bytes);
    }

    private String renamed(String name) {
        return names.getOrDefault(name, was.isNone() ? now.name(name) : name);
    }

    private Fingerprint contents(Path database, long sequence) throws IOException {
        try (Connection owner = H2.owner(database, false, now).getConnection()) {
            Fingerprint contents = Fingerprint.of(owner, now);
            H2.shutdown(owner);
            if (contents.sequence() != sequence) {
                throw new IOException(database + " is other than what was written");
            }
            return contents;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
