package hengdao.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;

/** The files that prove entries, each kept once in the folder {@code evidence} under its SHA-256. */
public final class EvidenceFiles {

    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final Ids ids;

    /** The evidence folder of an open database. */
    public EvidenceFiles(Database database, Ids ids) {
        this.folder = database.folder().resolve("evidence");
        this.ids = ids;
    }

    /** Where the file is kept. */
    public Path file(Evidence evidence) {
        return folder.resolve(evidence.sha256());
    }

    /**
     * Copies a file into the data folder, on disk when this returns; the copy goes again if the change fails.
     *
     * @throws InputRefused if it cannot be read or copied
     */
    public Evidence keep(Change change, Path source) {
        Path part = folder.resolve(ids.next() + ".part");
        try {
            make();
            Evidence evidence = copy(source, part);
            Path kept = file(evidence);
            if (!Files.exists(kept)) {
                DurableMove.move(part, kept);
                change.onFailure(() -> delete(kept));
            }
            return evidence;
        } catch (IOException e) {
            InputRefused refused = new InputRefused("store.evidence_unreadable", source);
            refused.initCause(e);
            throw refused;
        } finally {
            delete(part);
        }
    }

    /**
     * A copy of the file under the name the officer gave it, to be looked at by another program; in a folder of the data
     * folder that {@link #forgetCopies} empties.
     *
     * @throws InputRefused if the file is missing or cannot be copied
     */
    public Path copy(Evidence evidence) {
        String name = evidence.fileName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        Path copy =
                copies().resolve(evidence.sha256().substring(0, 12)).resolve(name.startsWith(".") ? "_" + name : name);
        try {
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(file(evidence), copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            InputRefused refused = new InputRefused("store.evidence_unreadable", evidence.fileName());
            refused.initCause(e);
            throw refused;
        }
    }

    /** Removes the copies that were made to be looked at; those still open in another program may stay. */
    public void forgetCopies() {
        if (!Files.exists(copies())) {
            return;
        }
        try (Stream<Path> all = Files.walk(copies())) {
            all.sorted(Comparator.reverseOrder()).forEach(EvidenceFiles::delete);
        } catch (IOException e) {
            // They are looked for again next time.
        }
    }

    private Path copies() {
        return folder.resolveSibling("opened");
    }

    private void make() throws IOException {
        Path home = folder.getParent();
        if (home != null && !Files.exists(folder)) {
            Files.createDirectory(folder);
            DurableMove.force(home);
        }
    }

    private static Evidence copy(Path source, Path part) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (InputStream in = Files.newInputStream(source);
                FileChannel out = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, read);
                while (buffer.hasRemaining()) {
                    bytes += out.write(buffer);
                }
            }
            out.force(true);
        }
        return new Evidence(
                HexFormat.of().formatHex(digest.digest()), source.getFileName().toString(), bytes);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A copy nothing refers to does no harm.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
