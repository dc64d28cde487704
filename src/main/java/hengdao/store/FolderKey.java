package hengdao.store;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The key a protected data folder is encrypted with, or {@link #NONE} of a folder without a password. What is encrypted in
 * different ways has keys of its own, derived from this one. Immutable; it is kept in memory only.
 */
public final class FolderKey {

    /** Of a folder without a password: everything is written as it is. */
    public static final FolderKey NONE = new FolderKey(new byte[0]);

    private static final int BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] master;
    private final byte[] journal;
    private final byte[] files;
    private final byte[] sums;

    private FolderKey(byte[] master) {
        this.master = master;
        journal = derived("journal");
        files = derived("files");
        sums = derived("sums");
    }

    /** A new one, by chance. */
    static FolderKey random() {
        byte[] master = new byte[BYTES];
        new SecureRandom().nextBytes(master);
        return new FolderKey(master);
    }

    /** The one that was wrapped. */
    static FolderKey of(byte[] master) {
        return new FolderKey(master);
    }

    /** Whether nothing is encrypted. */
    public boolean isNone() {
        return master.length == 0;
    }

    /** A name by which the key is told from others without giving it away; empty for none. */
    String id() {
        return isNone() ? "" : HEX.formatHex(derived("id"), 0, 8);
    }

    /** What is wrapped. */
    byte[] master() {
        return master.clone();
    }

    /** What H2 encrypts the database with, as it takes it. */
    String database() {
        return HEX.formatHex(derived("database"));
    }

    /** The key of the lines of the journal. */
    byte[] journal() {
        return journal;
    }

    /** The key of a file, each of which has another mark. */
    byte[] file(byte[] mark) {
        return Aes.hmac(files, mark);
    }

    /** The name under which a file is kept that has this SHA-256; it does not tell which file it is. */
    String name(String sha256) {
        return isNone() ? sha256 : HEX.formatHex(Aes.hmac(files, HEX.parseHex(sha256)));
    }

    /** Puts into a digest what keeps others from guessing what was digested. */
    void season(MessageDigest digest) {
        if (!isNone()) {
            digest.update(sums);
        }
    }

    private byte[] derived(String purpose) {
        return isNone() ? master : Aes.hmac(master, Aes.bytes("hengdao " + purpose));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FolderKey key && MessageDigest.isEqual(master, key.master);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }
}
