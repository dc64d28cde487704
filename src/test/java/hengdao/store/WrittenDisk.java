package hengdao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Records what is written to the files of a folder, and what was on disk had the power been cut at any moment: all that
 * was forced before, and of the rest what chance left, whole or torn, in any order.
 */
final class WrittenDisk implements Watcher {

    /** A disk writes so many bytes at once or not at all. */
    private static final int SECTOR = 512;

    private final Path folder;
    private final Map<Path, byte[]> before = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** Of a folder that is not open. */
    WrittenDisk(Path folder) throws IOException {
        this.folder = folder;
        before.put(folder.resolve(Database.FILE), Files.readAllBytes(folder.resolve(Database.FILE)));
        Path keys = folder.resolve(KeyFile.FILE);
        if (Files.exists(keys)) {
            before.put(keys, Files.readAllBytes(keys));
        }
        for (Path file : new JournalFiles(folder, FolderKey.NONE).all()) {
            before.put(file, Files.readAllBytes(file));
        }
    }

    private sealed interface Step {}

    private record Opened(Path file, byte[] content) implements Step {}

    private record Written(Path file, long at, byte[] bytes) implements Step {}

    private record Cut(Path file, long length) implements Step {}

    private record Forced(Path file) implements Step {}

    private record Acknowledged(Runnable told) implements Step {}

    @Override
    public void opening(Path file) throws IOException {
        steps.add(new Opened(file, Files.readAllBytes(file)));
    }

    @Override
    public void writing(Path file, long at, byte[] bytes) {
        steps.add(new Written(file, at, bytes));
    }

    @Override
    public void cutting(Path file, long length) {
        steps.add(new Cut(file, length));
    }

    @Override
    public void forcing(Path file) {
        steps.add(new Forced(file));
    }

    /** Something was acknowledged; {@code told} runs with every cut that comes after. */
    synchronized void acknowledged(Runnable told) {
        steps.add(new Acknowledged(told));
    }

    /** The moments at which the power can be cut. */
    synchronized int moments() {
        return steps.size();
    }

    /** Writes to another folder what a power cut after so many steps leaves. */
    synchronized void cut(int moment, Random random, Path survivor) throws IOException {
        Map<Path, byte[]> files = new HashMap<>(before);
        Map<Path, List<Step>> pending = new HashMap<>();
        for (Step step : steps.subList(0, moment)) {
            switch (step) {
                case Opened opened -> files.put(opened.file, opened.content);
                case Written written ->
                    pending.computeIfAbsent(written.file, file -> new ArrayList<>())
                            .add(written);
                case Cut cut ->
                    pending.computeIfAbsent(cut.file, file -> new ArrayList<>()).add(cut);
                case Forced forced -> {
                    for (Step each : Objects.requireNonNullElse(pending.remove(forced.file), List.<Step>of())) {
                        files.put(forced.file, done(files.getOrDefault(forced.file, new byte[0]), each));
                    }
                }
                case Acknowledged acknowledged -> acknowledged.told.run();
            }
        }
        for (Map.Entry<Path, List<Step>> left : pending.entrySet()) {
            byte[] content = files.getOrDefault(left.getKey(), new byte[0]);
            for (Step step : chance(left.getValue(), random)) {
                content = done(content, step);
            }
            files.put(left.getKey(), content);
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path to = survivor.resolve(folder.relativize(file.getKey()).toString());
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.write(to, file.getValue());
        }
    }

    private static List<Step> chance(List<Step> steps, Random random) {
        List<Step> left = new ArrayList<>();
        double lucky = random.nextDouble();
        for (Step step : steps) {
            if (step instanceof Written written && random.nextInt(3) == 0) {
                left.addAll(torn(written, lucky, random));
            } else if (random.nextDouble() < lucky) {
                left.add(step);
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(left, random);
        }
        return left;
    }

    /** Some of the sectors of a write. */
    private static List<Step> torn(Written written, double lucky, Random random) {
        List<Step> sectors = new ArrayList<>();
        int length = written.bytes.length;
        for (int from = 0; from < length; ) {
            int to = (int) Math.min(length, from + SECTOR - (written.at + from) % SECTOR);
            if (random.nextDouble() < lucky) {
                sectors.add(new Written(written.file, written.at + from, Arrays.copyOfRange(written.bytes, from, to)));
            }
            from = to;
        }
        return sectors;
    }

    private static byte[] done(byte[] content, Step step) {
        return switch (step) {
            case Cut cut -> Arrays.copyOf(content, (int) Math.min(content.length, cut.length));
            case Written written -> {
                int end = (int) written.at + written.bytes.length;
                byte[] after = Arrays.copyOf(content, Math.max(content.length, end));
                System.arraycopy(written.bytes, 0, after, (int) written.at, written.bytes.length);
                yield after;
            }
            default -> content;
        };
    }
}
