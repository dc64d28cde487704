package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.InputRefused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the key of a folder is wrapped, and what it does to a file. */
class KeyFileTest {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final FolderKey key = FolderKey.random();
    private final RecoveryKey recovery = RecoveryKey.random();

    @Test
    void theKeyIsNotInTheFileAndComesOutOfItByPasswordOrRecoveryKeyAlone() throws IOException {
        KeyFile written = KeyFile.of(key, "一个够长的新口令", recovery);
        KeyFile read = parse(written.json());
        assertThat(read).isEqualTo(written);
        assertThat(read.open("一个够长的新口令")).isEqualTo(key);
        assertThat(read.recover(recovery.text())).isEqualTo(key);
        assertThat(read.open(recovery.text())).isNull();
        assertThat(read.password().rounds()).isGreaterThanOrEqualTo(600_000);
        assertThat(read.recovery().rounds()).isGreaterThanOrEqualTo(600_000);
        KeyFile again = KeyFile.of(key, "一个够长的新口令", recovery);
        assertThat(again.password().salt()).isNotEqualTo(read.password().salt());
    }

    /** Whatever sign of it is another, it is told from a wrong password. */
    @Test
    void anAlteredFileIsNone() throws IOException {
        String json = KeyFile.of(key, "一个够长的新口令", recovery).json();
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            int at = random.nextInt(json.length());
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            if (json.charAt(at) != sign && !Character.isWhitespace(json.charAt(at))) {
                String altered = json.substring(0, at) + sign + json.substring(at + 1);
                assertThatThrownBy(() -> parse(altered)).as(altered).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void everySlipInARecoveryKeyIsToldWithItsGroup() {
        String signs = String.join("", recovery.groups());
        assertThat(signs).hasSize(42);
        assertThat(RecoveryKey.parse(" " + recovery.text().toLowerCase().replace('-', ' '))
                        .text())
                .isEqualTo(recovery.text());
        for (int at = 0; at < signs.length(); at++) {
            for (char other : SIGNS.toCharArray()) {
                if (other != signs.charAt(at)) {
                    refused(signs.substring(0, at) + other + signs.substring(at + 1), at / 6 + 1);
                }
            }
            boolean within = at % 6 < 4;
            if (within && signs.charAt(at) != signs.charAt(at + 1)) {
                refused(
                        signs.substring(0, at) + signs.charAt(at + 1) + signs.charAt(at) + signs.substring(at + 2),
                        at / 6 + 1);
            }
        }
        refused(signs.substring(6, 12) + signs.substring(0, 6) + signs.substring(12), 1);
        refused("0" + signs.substring(1), 1);
        Refused.with(InputRefused.class, "key.recovery_length", () -> RecoveryKey.parse(signs.substring(1)));
    }

    private static void refused(String typed, int group) {
        InputRefused slip = Refused.with(InputRefused.class, "key.recovery_slip", () -> RecoveryKey.parse(typed));
        assertThat(slip.arguments()[0]).isEqualTo(group);
    }

    @Test
    void recoveryKeysAreByChance() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            all.addAll(RecoveryKey.random().groups());
        }
        assertThat(all).hasSizeGreaterThan(695);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_001})
    void aFileComesOutAsItWentIn(int length) throws IOException {
        byte[] plain = new byte[length];
        new Random(length).nextBytes(plain);
        byte[] sealed = sealed(plain);
        assertThat(opened(sealed, key)).isEqualTo(plain);
        assertThat(sealed(plain)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> opened(sealed, FolderKey.random())).isInstanceOf(IOException.class);
        for (int cut : List.of(0, 20, 45, sealed.length / 2, sealed.length - 1)) {
            assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, cut), key)).isInstanceOf(IOException.class);
        }
        byte[] altered = sealed.clone();
        altered[sealed.length / 2] ^= 1;
        assertThatThrownBy(() -> opened(altered, key)).isInstanceOf(IOException.class);
    }

    /** A whole piece taken off the end is noticed too. */
    @Test
    void aFileCutBetweenPiecesIsNoticed() throws IOException {
        byte[] sealed = sealed(new byte[3 << 16]);
        byte[] shorter = Arrays.copyOf(sealed, sealed.length - (1 << 16) - Aes.TAG);
        assertThatThrownBy(() -> opened(shorter, key)).isInstanceOf(IOException.class);
    }

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = SealedFile.sealing(bytes, key)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] opened(byte[] sealed, FolderKey with) throws IOException {
        return SealedFile.opening(new ByteArrayInputStream(sealed), with).readAllBytes();
    }

    private static KeyFile parse(String json) throws IOException {
        return KeyFile.parse(new ByteArrayInputStream(Aes.bytes(json)));
    }
}
