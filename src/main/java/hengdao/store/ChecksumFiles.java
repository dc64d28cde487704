package hengdao.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files kept in a folder of the data folder, each once and named by its SHA-256. */
final class ChecksumFiles {

    private static final int CHUNK = 1 << 16;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Ids ids;

    /** A folder of that name in the folder of an open database. */
    ChecksumFiles(Database database, String name, Ids ids) {
        this.folder = database.folder().resolve(name);
        this.ids = ids;
    }

    /**
     * A file that is kept.
     *
     * @param fileName as it was called where it came from
     */
    record Kept(String sha256, String fileName, long bytes) {}

    /** The files such a folder keeps, by name; none if there is no folder. */
    static List<Path> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Where the file is kept. */
    Path file(String sha256) {
        return folder.resolve(sha256);
    }

    /**
     * Copies a file into the data folder, on disk when this returns; the copy goes again if the change fails.
     *
     * @throws IOException if it cannot be read or copied
     */
    Kept keep(Change change, Path source) throws IOException {
        Path part = folder.resolve(ids.next() + ".part");
        try {
            make();
            Kept copy = copy(source, part);
            Path kept = file(copy.sha256());
            if (!Files.exists(kept)) {
                DurableMove.move(part, kept);
                change.onFailure(() -> delete(kept));
            }
            return copy;
        } finally {
            delete(part);
        }
    }

    /**
     * A copy of the file under its own name, to be looked at by another program; in a folder of the data folder that
     * {@link #forgetCopies} empties.
     *
     * @throws IOException if the file is missing or cannot be copied
     */
    Path copy(Kept kept) throws IOException {
        String name = kept.fileName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        Path copy = copies().resolve(kept.sha256().substring(0, 12)).resolve(name.startsWith(".") ? "_" + name : name);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file(kept.sha256()), copy, StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    /** Removes the copies that were made to be looked at; those still open in another program may stay. */
    void forgetCopies() {
        if (!Files.exists(copies())) {
            return;
        }
        try (Stream<Path> all = Files.walk(copies())) {
            all.sorted(Comparator.reverseOrder()).forEach(ChecksumFiles::delete);
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

    private static Kept copy(Path source, Path part) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return copy(in, source.getFileName().toString(), part);
        }
    }

    /** Writes a stream to a file, on disk when this returns. */
    static Kept copy(InputStream in, String name, Path part) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (FileChannel out = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
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
        return new Kept(HexFormat.of().formatHex(digest.digest()), name, bytes);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A copy nothing refers to does no harm.
        }
    }

    /** The SHA-256 of a file. */
    static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A digest to be filled. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
