package hengdao.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import hengdao.model.InputRefused;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files kept in a folder of the data folder, each once and named by its SHA-256, or by what the folder's key makes of it. */
final class ChecksumFiles {

    private static final int CHUNK = 1 << 16;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final FolderKey key;
    private final Ids ids;
    private final boolean readOnly;
    private @Nullable Path aside;

    /** A folder of that name in the folder of an open database. */
    ChecksumFiles(Database database, String name, Ids ids) {
        this.folder = database.folder().resolve(name);
        this.key = database.key();
        this.ids = ids;
        readOnly = database.readOnly() != null;
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
        return folder.resolve(key.name(sha256));
    }

    /**
     * Copies a file into the data folder, on disk when this returns; the copy goes again if the change fails.
     *
     * @throws IOException if it cannot be read or copied
     * @throws hengdao.model.InputRefused if there is no room for it
     */
    Kept keep(Change change, Path source) throws IOException {
        Path part = folder.resolve(ids.next() + ".part");
        try {
            make();
            Room.of(folder).need(Files.size(source) + Room.FOR_A_CHANGE);
            Kept copy = copy(source, part, key);
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
     * A copy of the file under its own name, to be looked at by another program; in a folder that {@link #forgetCopies}
     * removes.
     *
     * @throws IOException if the file is missing or cannot be copied
     */
    Path copy(Kept kept) throws IOException {
        String name = kept.fileName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        Path copy = copies().resolve(kept.sha256().substring(0, 12)).resolve(name.startsWith(".") ? "_" + name : name);
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        copy(kept.sha256(), copy);
        return copy;
    }

    /** Copies the file to a place as it was when it came here, in place of one that is there. */
    void copy(String sha256, Path to) throws IOException {
        try (InputStream in = SealedFile.opening(Files.newInputStream(file(sha256)), key)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the copies that were made to be looked at; those still open in another program may stay. */
    void forgetCopies() {
        Path copies = readOnly ? aside : folder.resolveSibling(ScratchFiles.OPENED);
        if (copies != null) {
            ScratchFiles.remove(copies);
        }
    }

    /**
     * The folder of copies that were made to be looked at; in a folder that cannot be written, one of the user's own in the
     * system's place for such.
     *
     * @throws InputRefused for a folder with a password that cannot be written: nothing readable is left elsewhere
     */
    synchronized Path copies() throws IOException {
        if (!readOnly) {
            return folder.resolveSibling(ScratchFiles.OPENED);
        }
        if (!key.isNone()) {
            throw new InputRefused("key.no_copies");
        }
        if (aside == null) {
            aside = Files.createTempDirectory("hengdao-opened-");
        }
        return aside;
    }

    private void make() throws IOException {
        Path home = folder.getParent();
        if (home != null && !Files.exists(folder)) {
            Files.createDirectory(folder);
            DurableMove.force(home);
        }
    }

    private static Kept copy(Path source, Path part, FolderKey key) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            return copy(in, source.getFileName().toString(), part, key);
        }
    }

    /** Writes a stream to a file as it is, on disk when this returns. */
    static Kept copy(InputStream in, String name, Path part) throws IOException {
        return copy(in, name, part, FolderKey.NONE);
    }

    /** Writes a stream to a file under a key, on disk when this returns. */
    static Kept copy(InputStream in, String name, Path part, FolderKey key) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
            try (OutputStream out = SealedFile.sealing(unclosed(channel), key)) {
                byte[] chunk = new byte[CHUNK];
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    digest.update(chunk, 0, read);
                    out.write(chunk, 0, read);
                    bytes += read;
                }
            }
            channel.force(true);
        }
        return new Kept(HexFormat.of().formatHex(digest.digest()), name, bytes);
    }

    /** Closing it leaves the channel open, which is to be forced to disk behind the last byte. */
    private static OutputStream unclosed(FileChannel channel) {
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    /** Whether a file that is kept is what its name says. */
    static boolean isSound(Path file, FolderKey key) {
        try (InputStream in = SealedFile.opening(Files.newInputStream(file), key)) {
            return key.name(sha256(in)).equals(file.getFileName().toString());
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes a file that is kept under another key and the name it has there into a folder, on disk when this returns.
     *
     * @throws IOException if it is not what its name says, or the place cannot be written
     */
    static Path rekey(Path file, FolderKey was, Path folder, FolderKey now) throws IOException {
        Path part = folder.resolve(file.getFileName() + ".part");
        try {
            Kept kept;
            try (InputStream in = SealedFile.opening(Files.newInputStream(file), was)) {
                kept = copy(in, "", part, now);
            }
            if (!was.name(kept.sha256()).equals(file.getFileName().toString())) {
                throw new IOException(file + " is not what its name says");
            }
            Path to = folder.resolve(now.name(kept.sha256()));
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
            return to;
        } finally {
            delete(part);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A copy nothing refers to does no harm.
        }
    }

    /** The SHA-256 of a file as it is on disk. */
    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in);
        }
    }

    /** The SHA-256 of all that comes. */
    static String sha256(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
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
