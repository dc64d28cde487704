package hengdao.store;

import java.io.IOException;
import java.nio.file.Path;

/** A disk that refuses to be written to after so many writes, until it is told otherwise. */
final class FullDisk implements Watcher {

    private final IOException reason;
    private long left;

    /** Takes so many writes and then throws that reason. */
    FullDisk(long writes, IOException reason) {
        left = writes;
        this.reason = reason;
    }

    /** There is room again. */
    synchronized void room() {
        left = Long.MAX_VALUE;
    }

    @Override
    public void writing(Path file, long at, byte[] bytes) throws IOException {
        if (left <= 0) {
            throw reason;
        }
        left--;
    }
}
