package hengdao.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import hengdao.model.InputRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the file {@code hengdao.key} of a protected folder holds: its key, wrapped once by the password and once by the
 * recovery key, each through PBKDF2 with HMAC-SHA256. Unwrapping takes half a second by intent; not for the JavaFX thread.
 *
 * @param format 1
 * @param id of the key, the same whatever it is wrapped by
 * @param password the key wrapped by the password
 * @param recovery the key wrapped by the recovery key
 * @param sha256 over all before, so that damage is not taken for a wrong password
 */
public record KeyFile(int format, String id, Wrapped password, Wrapped recovery, String sha256) {

    /** The name of the file. */
    public static final String FILE = "hengdao.key";

    private static final int FORMAT = 1;
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT = 16;
    private static final int KEY_BITS = 256;
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /**
     * The key under what a password gives.
     *
     * @param rounds of PBKDF2
     * @param salt in Base64
     * @param sealed the key by AES-256-GCM, in Base64
     */
    record Wrapped(int rounds, String salt, String sealed) {

        static Wrapped of(FolderKey key, String secret, String purpose) {
            byte[] salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            byte[] sealed =
                    Aes.seal(Pbkdf2.derived(secret, salt, ROUNDS, KEY_BITS), key.master(), bound(purpose, ROUNDS));
            Base64.Encoder text = Base64.getEncoder();
            return new Wrapped(ROUNDS, text.encodeToString(salt), text.encodeToString(sealed));
        }

        @Nullable
        FolderKey open(String secret, String purpose) {
            byte[] derived = Pbkdf2.derived(secret, Base64.getDecoder().decode(salt), rounds, KEY_BITS);
            byte[] master = Aes.open(derived, Base64.getDecoder().decode(sealed), bound(purpose, rounds));
            return master == null ? null : FolderKey.of(master);
        }

        private static byte[] bound(String purpose, int rounds) {
            return Aes.bytes("hengdao " + purpose + " " + rounds);
        }
    }

    /** Of a key, under a password and a recovery key. */
    static KeyFile of(FolderKey key, String password, RecoveryKey recovery) {
        return sealed(key.id(), wrapped(key, password), wrapped(key, recovery));
    }

    /** The same key under another password. */
    KeyFile withPassword(FolderKey key, String other) {
        return sealed(id, wrapped(key, other), recovery);
    }

    /** The same key under another recovery key; the one before opens nothing any more. */
    KeyFile withRecovery(FolderKey key, RecoveryKey other) {
        return sealed(id, password, wrapped(key, other));
    }

    private static Wrapped wrapped(FolderKey key, String password) {
        return Wrapped.of(key, password, "password");
    }

    private static Wrapped wrapped(FolderKey key, RecoveryKey recovery) {
        return Wrapped.of(key, recovery.text(), "recovery");
    }

    private static KeyFile sealed(String id, Wrapped password, Wrapped recovery) {
        return new KeyFile(FORMAT, id, password, recovery, sum(id, password, recovery));
    }

    private static String sum(String id, Wrapped password, Wrapped recovery) {
        String all = FORMAT + JSON.toJson(id) + JSON.toJson(password) + JSON.toJson(recovery);
        return HexFormat.of().formatHex(ChecksumFiles.sha256().digest(Aes.bytes(all)));
    }

    /** The key, null if the password is another. */
    public @Nullable FolderKey open(String typed) {
        return password.open(typed, "password");
    }

    /**
     * The key, null if the recovery key is another.
     *
     * @throws InputRefused if what was typed is none; says in which group there is a slip
     */
    public @Nullable FolderKey recover(String typed) {
        return recovery.open(RecoveryKey.parse(typed).text(), "recovery");
    }

    /** Whether a text is meant as a recovery key and not as a password. */
    public static boolean isRecovery(String typed) {
        return RecoveryKey.isMeant(typed);
    }

    /** Whether a folder has one. */
    static boolean exists(Path home) {
        return Files.exists(home.resolve(FILE));
    }

    /**
     * That of a folder.
     *
     * @throws IOException if there is none, or it cannot be read or is damaged
     */
    static KeyFile read(Path home) throws IOException {
        try (InputStream in = Files.newInputStream(home.resolve(FILE))) {
            return parse(in);
        }
    }

    /** @throws IOException if it is none, or damaged */
    static KeyFile parse(InputStream in) throws IOException {
        try {
            @Nullable
            KeyFile file = JSON.fromJson(
                    new String(in.readNBytes(1 << 16), java.nio.charset.StandardCharsets.UTF_8), KeyFile.class);
            if (file == null
                    || file.format != FORMAT
                    || file.password == null
                    || file.recovery == null
                    || !sum(file.id, file.password, file.recovery).equals(file.sha256)
                    || Math.max(file.password.rounds, file.recovery.rounds) > MOST_ROUNDS) {
                throw new IOException("not a key file, or a damaged one");
            }
            return file;
        } catch (JsonParseException e) {
            throw new IOException(e);
        }
    }

    /** The name of the key of a folder; empty if it has none, or a damaged one. */
    static String idOf(Path home) {
        try {
            return exists(home) ? read(home).id() : "";
        } catch (IOException damaged) {
            return "";
        }
    }

    String json() {
        return JSON.toJson(this);
    }

    /** Puts it into a folder in place of the one that is there, on disk when this returns. */
    void write(Path home) throws IOException {
        Path part = home.resolve(FILE + ".part");
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(Aes.bytes(json()));
            channel.force(true);
        }
        DurableMove.move(part, home.resolve(FILE));
    }
}
