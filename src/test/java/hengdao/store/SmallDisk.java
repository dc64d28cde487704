package hengdao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A disk with so many bytes left: what is written beyond them is half there. */
final class SmallDisk {

    private long left = Long.MAX_VALUE;
    private boolean failed;

    /** Leaves so many bytes. */
    void leave(long bytes) {
        left = bytes;
    }

    /** From now on nothing can be taken away either. */
    void fail() {
        failed = true;
    }

    Disk disk() {
        return new Disk(this::tape, UnaryOperator.identity());
    }

    private Tape tape(Path file) throws IOException {
        Tape disk = FileTape.of(file);
        return new Tape() {
            @Override
            public long length() throws IOException {
                return disk.length();
            }

            @Override
            public void append(byte[] bytes) throws IOException {
                if (bytes.length > left) {
                    Files.write(file, Arrays.copyOf(bytes, (int) left), StandardOpenOption.APPEND);
                    throw new IOException("no room");
                }
                left -= bytes.length;
                disk.append(bytes);
            }

            @Override
            public void cut(long length) throws IOException {
                if (failed) {
                    throw new IOException("read-only");
                }
                disk.cut(length);
            }

            @Override
            public void close() throws IOException {
                disk.close();
            }
        };
    }
}
