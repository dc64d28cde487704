package hengdao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBase;

/** An open file of H2's that is watched. */
final class WatchedChannel extends FileBase {

    private final Path file;
    private final FileChannel disk;
    private final Watcher watcher;

    WatchedChannel(Path file, FileChannel disk, Watcher watcher) throws IOException {
        this.file = file;
        this.disk = disk;
        this.watcher = watcher;
        synchronized (watcher) {
            watcher.opening(file);
        }
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return disk.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long at) throws IOException {
        return disk.read(bytes, at);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        synchronized (watcher) {
            watcher.writing(file, disk.position(), copy(bytes));
            return disk.write(bytes);
        }
    }

    @Override
    public int write(ByteBuffer bytes, long at) throws IOException {
        synchronized (watcher) {
            watcher.writing(file, at, copy(bytes));
            return disk.write(bytes, at);
        }
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
        synchronized (watcher) {
            if (length < disk.size()) {
                watcher.cutting(file, length);
            }
            disk.truncate(length);
            return this;
        }
    }

    @Override
    public void force(boolean whole) throws IOException {
        synchronized (watcher) {
            watcher.forcing(file);
            disk.force(whole);
        }
    }

    @Override
    public long position() throws IOException {
        return disk.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        disk.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return disk.size();
    }

    @Override
    public FileLock tryLock(long at, long length, boolean shared) throws IOException {
        return disk.tryLock(at, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        disk.close();
    }

    private static byte[] copy(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return copy;
    }
}
