package hengdao.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A tape on the disk. */
final class FileTape implements Tape {

    private final FileChannel channel;
    private final FileStore disk;

    private FileTape(FileChannel channel, FileStore disk) {
        this.channel = channel;
        this.disk = disk;
    }

    /** Writes at the end of an open file. */
    static FileTape on(FileChannel channel, FileStore disk) {
        return new FileTape(channel, disk);
    }

    static FileTape of(Path file) throws IOException {
        boolean isNew = !Files.exists(file);
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        try {
            if (isNew) {
                DurableMove.force(Objects.requireNonNull(file.getParent()));
            }
            return on(channel, Files.getFileStore(file));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public long length() throws IOException {
        return channel.size();
    }

    @Override
    public void append(byte[] bytes) throws IOException {
        if (disk.getUsableSpace() < Room.FOR_A_DRAFT + bytes.length) {
            throw new IOException("no room left on " + disk);
        }
        long place = channel.size();
        put(ByteBuffer.wrap(bytes, 0, bytes.length - 1), place);
        put(ByteBuffer.wrap(bytes, bytes.length - 1, 1), place + bytes.length - 1);
    }

    private void put(ByteBuffer bytes, long at) throws IOException {
        long place = at;
        while (bytes.hasRemaining()) {
            place += channel.write(bytes, place);
        }
        channel.force(false);
    }

    @Override
    public void cut(long length) throws IOException {
        channel.truncate(length);
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
