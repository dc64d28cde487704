package hengdao.bench;

import hengdao.model.EntryState;
import hengdao.model.ProgressEntry;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import hengdao.store.Database;
import hengdao.store.EntryStore;
import hengdao.store.FolderKey;
import hengdao.store.Ids;
import hengdao.store.ProgrammeStore;
import hengdao.store.Protection;
import hengdao.store.WriteGate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Fills a data folder with as many entries as it is told, many to a change, and puts a copy of it under a password. Then
 * saves 500 entries one by one and opens the folder 15 times, in turn with and without the password, so that what else the
 * PC does meets both alike; prints in milliseconds what a saved entry cost until it was acknowledged, what the opening
 * took, and what putting the password on and unlocking did:
 * {@code mvn -q -Pbench verify -Dbench.main=hengdao.bench.SavingBench -Dbench.workload=100000}.
 */
public final class SavingBench {

    private static final int SAVED = 500;
    private static final int WARM = 100;
    private static final int OPENED = 15;
    private static final int MANY = 100;
    private static final String PASSWORD = "一个够长的新口令";

    private final Ids ids = new Ids();
    private final EntryStore entries = new EntryStore(ids);
    private final Path folder;
    private final int size;

    private SavingBench(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    /** Takes how many entries. */
    public static void main(String[] arguments) throws IOException {
        Path place = Files.createTempDirectory("hengdao-saving");
        new SavingBench(place.resolve("data"), Integer.parseInt(arguments[0])).run();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void run() throws IOException {
        Workspace.create(folder, StartWith.DEMO).close();
        try (Database database = Database.open(folder)) {
            WriteGate gate = new WriteGate(database, ids, Clock.systemUTC());
            UUID subject = subject(database);
            for (int i = 0; i < size; i += MANY) {
                save(gate, subject, MANY);
            }
        }
        Path sealed = folder.resolveSibling("sealed");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.copy(each, sealed.resolve(folder.relativize(each).toString()));
            }
        }
        long start = System.nanoTime();
        Protection.protect(sealed, PASSWORD);
        double putting = (System.nanoTime() - start) / 1e6;
        start = System.nanoTime();
        FolderKey key =
                Objects.requireNonNull(Protection.of(sealed).orElseThrow().open(PASSWORD));
        System.out.printf(
                "%d entries: putting under a password %.0f ms; unlocking %.0f ms%n",
                size, putting, (System.nanoTime() - start) / 1e6);
        measure(new Measured("plain", folder, FolderKey.NONE), new Measured("under a password", sealed, key));
    }

    private UUID subject(Database database) {
        return new ProgrammeStore(database, entries, ids)
                .load(2017)
                .indicators()
                .getFirst()
                .id();
    }

    /** A folder that is measured, and its times in milliseconds. */
    private record Measured(String what, Path folder, FolderKey key, double[] saving, double[] opening) {

        Measured(String what, Path folder, FolderKey key) {
            this(what, folder, key, new double[SAVED], new double[OPENED]);
        }

        Database open() {
            return Database.open(folder, key);
        }
    }

    private void measure(Measured one, Measured other) {
        try (Database first = one.open();
                Database second = other.open()) {
            WriteGate gate = new WriteGate(first, ids, Clock.systemUTC());
            WriteGate otherGate = new WriteGate(second, ids, Clock.systemUTC());
            UUID subject = subject(first);
            for (int i = -WARM; i < SAVED; i++) {
                double plain = saved(gate, subject);
                double sealed = saved(otherGate, subject);
                if (i >= 0) {
                    one.saving[i] = plain;
                    other.saving[i] = sealed;
                }
            }
        }
        for (int i = 0; i < OPENED; i++) {
            one.opening[i] = opened(one);
            other.opening[i] = opened(other);
        }
        print(one);
        print(other);
    }

    private double saved(WriteGate gate, UUID subject) {
        long start = System.nanoTime();
        save(gate, subject, 1);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double opened(Measured measured) {
        long start = System.nanoTime();
        Database database = measured.open();
        double took = (System.nanoTime() - start) / 1e6;
        database.close();
        return took;
    }

    private void print(Measured measured) {
        System.out.printf(
                "%d entries, %s: saving one median %.2f p95 %.2f ms; opening median %.1f p95 %.1f ms%n",
                size,
                measured.what,
                at(measured.saving, 0.5),
                at(measured.saving, 0.95),
                at(measured.opening, 0.5),
                at(measured.opening, 0.95));
    }

    private void save(WriteGate gate, UUID subject, int many) {
        gate.write("填报员甲", "entry.append", change -> {
            for (int i = 0; i < many; i++) {
                entries.append(change, entry(subject));
            }
            return many;
        });
    }

    private ProgressEntry entry(UUID subject) {
        return new ProgressEntry(
                ids.next(),
                subject,
                LocalDate.of(2017, 2, 14),
                new BigDecimal("87"),
                null,
                null,
                "全面加快签约",
                "",
                "继续入户",
                "",
                List.of(),
                "填报员甲",
                Instant.now(),
                null,
                EntryState.SUBMITTED,
                false);
    }

    private static double at(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
