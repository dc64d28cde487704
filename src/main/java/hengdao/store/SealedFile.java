package hengdao.store;

import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;

/**
 * A file under a folder's key: a mark of its own, by chance, and then pieces of 64 KB, each by AES-256-GCM under the number
 * of the piece and whether it is the last, so that none can be altered, left out or moved.
 */
final class SealedFile {

    private static final byte[] BEGINNING = Aes.bytes("HDFILE1\n");
    private static final int MARK = 32;
    private static final int PIECE = 1 << 16;
    private static final byte[] NOTHING = new byte[0];

    private SealedFile() {}

    /** What writes through it; as it is where there is no key. Closing writes the last piece and closes {@code out}. */
    static OutputStream sealing(OutputStream out, FolderKey key) throws IOException {
        if (key.isNone()) {
            return out;
        }
        byte[] mark = new byte[MARK];
        new SecureRandom().nextBytes(mark);
        out.write(BEGINNING);
        out.write(mark);
        return new Sealing(out, key.file(mark));
    }

    /** What reads what was written so; throws an IOException where it is not as it was written. */
    static InputStream opening(InputStream in, FolderKey key) throws IOException {
        if (key.isNone()) {
            return in;
        }
        byte[] beginning = in.readNBytes(BEGINNING.length);
        byte[] mark = in.readNBytes(MARK);
        if (!Arrays.equals(beginning, BEGINNING) || mark.length < MARK) {
            throw new IOException("not under the folder's key");
        }
        return new Pieces(in, key.file(mark));
    }

    private static byte[] done(int mode, byte[] key, long number, boolean last, byte[] piece, int length)
            throws IOException {
        byte[] nonce = ByteBuffer.allocate(Aes.NONCE)
                .putLong(number)
                .putInt(last ? 1 : 0)
                .array();
        try {
            return Aes.cipher(mode, key, nonce, NOTHING).doFinal(piece, 0, length);
        } catch (AEADBadTagException e) {
            throw new IOException("altered, or under another key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Sealing extends FilterOutputStream {

        private final byte[] key;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private long number;
        private boolean ended;

        Sealing(OutputStream out, byte[] key) {
            super(out);
            this.key = key;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int at = from; at < from + length; ) {
                if (filled == PIECE) {
                    put(false);
                }
                int part = Math.min(PIECE - filled, from + length - at);
                System.arraycopy(bytes, at, piece, filled, part);
                filled += part;
                at += part;
            }
        }

        private void put(boolean last) throws IOException {
            out.write(done(Cipher.ENCRYPT_MODE, key, number++, last, piece, filled));
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                put(true);
                super.close();
            }
        }
    }

    private static final class Pieces extends InputStream {

        private final InputStream in;
        private final byte[] key;
        private byte[] next;
        private byte[] piece = NOTHING;
        private int at;
        private long number;

        Pieces(InputStream in, byte[] key) throws IOException {
            this.in = in;
            this.key = key;
            next = in.readNBytes(PIECE + Aes.TAG);
            if (next.length < Aes.TAG) {
                throw new EOFException("cut short");
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            while (at == piece.length) {
                if (next.length == 0) {
                    return -1;
                }
                byte[] now = next;
                next = now.length < PIECE + Aes.TAG ? NOTHING : in.readNBytes(PIECE + Aes.TAG);
                piece = done(Cipher.DECRYPT_MODE, key, number++, next.length == 0, now, now.length);
                at = 0;
            }
            int part = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, bytes, from, part);
            at += part;
            return part;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
