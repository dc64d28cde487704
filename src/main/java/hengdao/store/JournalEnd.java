package hengdao.store;

import hengdao.store.JournalFormat.Sealed;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a journal; read without what is before it.
 *
 * @param file the last file
 * @param line its last line, null if that is not as it was written
 */
record JournalEnd(Path file, @Nullable Sealed line) {

    private static final int CHUNK = 1 << 14;

    /**
     * The end of the journal, null if there is none. A line that a power cut left unfinished is cut off first, and a file
     * with nothing in it removed: nothing in them was ever acknowledged.
     */
    static @Nullable JournalEnd of(JournalFiles files) throws IOException {
        List<Path> all = files.all();
        for (Path file : all.reversed()) {
            long length = cut(file);
            if (length > 0) {
                return new JournalEnd(file, JournalFormat.parse(last(file, length), files.key()));
            }
            Files.delete(file);
        }
        return null;
    }

    /** Cuts off what is behind the last end of a line; returns how long the file is then. */
    private static long cut(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long length = lineEnd(channel, channel.size());
            if (length < channel.size()) {
                channel.truncate(length);
                channel.force(true);
            }
            return length;
        }
    }

    private static byte[] last(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long start = lineEnd(channel, length - 1);
            return read(channel, start, length - 1);
        }
    }

    /** The place behind the last end of a line before a place, 0 if there is none. */
    private static long lineEnd(FileChannel channel, long before) throws IOException {
        for (long end = before; end > 0; end -= Math.min(end, CHUNK)) {
            long from = Math.max(0, end - CHUNK);
            byte[] bytes = read(channel, from, end);
            for (int i = bytes.length - 1; i >= 0; i--) {
                if (bytes[i] == '\n') {
                    return from + i + 1;
                }
            }
        }
        return 0;
    }

    private static byte[] read(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // Read on.
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
