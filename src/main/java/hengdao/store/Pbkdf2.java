package hengdao.store;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The slow function that passwords go through: PBKDF2 with HMAC-SHA256 (RFC 8018). */
public final class Pbkdf2 {

    private Pbkdf2() {}

    /** What the function makes of a password in some rounds, {@code bits} long; takes as long as the rounds do. */
    public static byte[] derived(String password, byte[] salt, int rounds, int bits) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, bits);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}
