package hengdao.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of its own (ext4 on a loop device) whose power can be cut; only for root on Linux. */
final class LoopDevice implements AutoCloseable {

    private static final long SIZE = 512L << 20;

    /** EXT4_IOC_SHUTDOWN, and the flag that nothing is written any more, neither data nor the log of the file system. */
    private static final int SHUTDOWN = 0x8004587d;

    private static final int LOSE_ALL = 2;

    private final Path image;
    private final Path mount;

    /** Makes one in a folder and mounts it. */
    LoopDevice(Path place) throws IOException, InterruptedException {
        image = place.resolve("disk.img");
        mount = Files.createDirectory(place.resolve("disk"));
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(SIZE);
        }
        run("mkfs.ext4", "-q", "-F", image.toString());
        mount();
    }

    /** Whether it can be had here. */
    static boolean isPossible() {
        return Files.isWritable(Path.of("/dev/loop-control"));
    }

    /** Where it is mounted. */
    Path path() {
        return mount;
    }

    /** Cuts the power: what was not forced to disk is gone, and every later write is refused. */
    void cutPower() throws IOException {
        int result;
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            MethodHandle open = handle(linker, "open", ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
            MethodHandle ioctl = handle(linker, "ioctl", ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG);
            MethodHandle close = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("close"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            MemorySegment flag = arena.allocateFrom(ValueLayout.JAVA_INT, LOSE_ALL);
            int folder = (int) open.invoke(arena.allocateFrom(mount.toString()), 0, MemorySegment.NULL);
            result = (int) ioctl.invoke(folder, (long) SHUTDOWN & 0xffffffffL, flag);
            int closed = (int) close.invoke(folder);
            result |= closed;
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(e);
        }
        if (result != 0) {
            throw new IOException("the power of " + mount + " cannot be cut");
        }
    }

    /** The power is there again. */
    void powerAgain() throws IOException, InterruptedException {
        run("umount", mount.toString());
        mount();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", mount.toString());
    }

    private void mount() throws IOException, InterruptedException {
        run("mount", "-o", "loop", image.toString(), mount.toString());
    }

    private static MethodHandle handle(Linker linker, String name, ValueLayout first, ValueLayout second) {
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, first, second, ValueLayout.ADDRESS),
                Linker.Option.firstVariadicArg(2));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(List.of(command) + ": " + said);
        }
    }
}
