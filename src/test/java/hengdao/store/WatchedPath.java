package hengdao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2's kind: files of the disk whose writing is watched. */
public final class WatchedPath extends FilePathWrapper {

    private static final String SCHEME = "watched";
    private static final Map<String, Watcher> WATCHERS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new WatchedPath());
    }

    /** The name under which H2 opens a database file that is watched. */
    static Path of(Path file, Watcher watcher) {
        WATCHERS.put(H2.path(file).toString(), watcher);
        return Path.of(SCHEME + ":" + file);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String file = getBase().toString();
        return new WatchedChannel(
                Path.of(file), getBase().open(mode), Objects.requireNonNull(WATCHERS.get(file), file));
    }
}
