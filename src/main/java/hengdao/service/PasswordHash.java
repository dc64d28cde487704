package hengdao.service;

import hengdao.store.Pbkdf2;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What is kept in place of a password: rounds, salt and PBKDF2 with HMAC-SHA256 of it, as one text. Takes half a second
 * by intent; not for the JavaFX thread.
 */
final class PasswordHash {

    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {}

    /** Of a password, with a salt of its own. */
    static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        return ROUNDS + ":" + text.encodeToString(salt) + ":"
                + text.encodeToString(Pbkdf2.derived(password, salt, ROUNDS, HASH_BITS));
    }

    /** Whether it is that of the password; takes as long for a nearly right one as for any other. */
    static boolean matches(String password, String hash) {
        String[] parts = hash.split(":", -1);
        byte[] salt = Base64.getDecoder().decode(parts[1]);
        byte[] kept = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(kept, Pbkdf2.derived(password, salt, Integer.parseInt(parts[0]), HASH_BITS));
    }
}
