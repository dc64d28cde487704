package hengdao.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import hengdao.model.DataFolderUnusable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The right to be the only one at work in a data folder: a lock of the operating system on {@code app.lock}, which also
 * says who holds it. The system frees it with the process, so what a crash leaves behind locks nobody out.
 */
final class FolderLock implements AutoCloseable {

    static final String FILE = "app.lock";

    /** Far behind the text, so that others can read the text where locks are mandatory (Windows). */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** How often, and after which time each, to look who has taken a folder. */
    private static final int LOOKS = 20;

    private static final Duration LOOK = Duration.ofMillis(25);

    /**
     * The folders this process holds. A fact of the process, as the locks are: on Linux, closing any channel on a file
     * drops all locks the process has on it, so a second opener in the same process must not touch the lock file.
     */
    private static final Map<Path, Holder> HELD_BY_THIS_PROCESS = new ConcurrentHashMap<>();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock of an existing folder.
     *
     * @throws DataFolderUnusable if another process, or another part of this one, holds it, or it cannot be written
     */
    static FolderLock take(Path folder) {
        Path real = FolderRules.real(folder);
        Holder me = Holder.thisProcess();
        Holder inThisProcess = HELD_BY_THIS_PROCESS.putIfAbsent(real, me);
        if (inThisProcess != null) {
            throw heldBy(folder, inThisProcess);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(real.resolve(FILE), CREATE, WRITE);
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                throw heldBy(folder, holder(real));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me.text().getBytes(StandardCharsets.UTF_8)));
            return new FolderLock(real, channel);
        } catch (IOException e) {
            release(real, channel);
            throw FolderRules.notWritable(folder, e);
        } catch (DataFolderUnusable e) {
            release(real, channel);
            throw e;
        }
    }

    /**
     * Refuses a folder that is to be looked at only while another has its database open to write; takes nothing.
     *
     * @throws DataFolderUnusable if one has
     */
    static void refuseHeld(Path folder) {
        Path real = FolderRules.real(folder);
        Holder inThisProcess = HELD_BY_THIS_PROCESS.get(real);
        if (inThisProcess != null) {
            throw heldBy(folder, inThisProcess);
        }
        try (FileChannel database = FileChannel.open(real.resolve(Database.FILE), READ)) {
            if (database.tryLock(0, Long.MAX_VALUE, true) == null) {
                Path text = real.resolve(FILE);
                throw heldBy(folder, Holder.parse(Files.exists(text) ? Files.readString(text) : ""));
            }
        } catch (OverlappingFileLockException readByThisProcess) {
            // Others that only read are welcome.
        } catch (IOException e) {
            throw FolderRules.caused(new DataFolderUnusable("store.damaged", folder), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
        } catch (IOException e) {
            // The text only informs; the lock itself goes with the channel.
        }
        release(folder, channel);
    }

    private static void release(Path folder, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing is lost: the text only informs.
        } finally {
            HELD_BY_THIS_PROCESS.remove(folder);
        }
    }

    /** Who holds a folder; one who has taken it only now is given a moment to write it down. */
    private static Holder holder(Path real) throws IOException {
        Holder holder = Holder.parse(Files.readString(real.resolve(FILE)));
        for (int i = 0; i < LOOKS && !holder.isKnown(); i++) {
            LockSupport.parkNanos(LOOK.toNanos());
            holder = Holder.parse(Files.readString(real.resolve(FILE)));
        }
        return holder;
    }

    private static DataFolderUnusable heldBy(Path folder, Holder holder) {
        return holder.isKnown()
                ? new DataFolderUnusable(
                        "store.locked", folder, holder.user(), holder.host(), holder.pid(), holder.since())
                : new DataFolderUnusable("store.locked_by_unknown", folder);
    }
}
