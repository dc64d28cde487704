package hengdao.store;

import java.io.IOException;
import java.nio.file.Path;

/** A tape on the disk that is watched. */
final class WatchedTape implements Tape {

    private final Path file;
    private final Tape disk;
    private final Watcher watcher;

    private WatchedTape(Path file, Tape disk, Watcher watcher) {
        this.file = file;
        this.disk = disk;
        this.watcher = watcher;
    }

    static Tape of(Path file, Watcher watcher) throws IOException {
        synchronized (watcher) {
            Tape disk = FileTape.of(file);
            watcher.opening(file);
            return new WatchedTape(file, disk, watcher);
        }
    }

    @Override
    public long length() throws IOException {
        return disk.length();
    }

    @Override
    public void append(byte[] bytes) throws IOException {
        synchronized (watcher) {
            watcher.writing(file, disk.length(), bytes);
            watcher.forcing(file);
            disk.append(bytes);
        }
    }

    @Override
    public void cut(long length) throws IOException {
        synchronized (watcher) {
            watcher.cutting(file, length);
            watcher.forcing(file);
            disk.cut(length);
        }
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
