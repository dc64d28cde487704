package hengdao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** An open file that writes the head of what is written only when the rest is on disk. */
final class WholeWritesChannel extends FileBase {

    /** A disk writes so many bytes at once or not at all; the head is shorter. */
    private static final int SECTOR = 512;

    private final FileChannel file;

    WholeWritesChannel(FileChannel file) {
        this.file = file;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return file.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long at) throws IOException {
        return file.read(bytes, at);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int written = write(bytes, file.position());
        file.position(file.position() + written);
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long at) throws IOException {
        int length = bytes.remaining();
        if (length > SECTOR) {
            int start = bytes.position();
            put(bytes.duplicate().position(start + SECTOR), at + SECTOR);
            file.force(false);
            put(bytes.duplicate().limit(start + SECTOR), at);
        } else {
            put(bytes.duplicate(), at);
        }
        bytes.position(bytes.limit());
        return length;
    }

    private void put(ByteBuffer bytes, long at) throws IOException {
        long place = at;
        while (bytes.hasRemaining()) {
            place += file.write(bytes, place);
        }
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
        file.truncate(length);
        return this;
    }

    @Override
    public void force(boolean whole) throws IOException {
        file.force(whole);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        file.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileLock tryLock(long at, long length, boolean shared) throws IOException {
        return file.tryLock(at, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
