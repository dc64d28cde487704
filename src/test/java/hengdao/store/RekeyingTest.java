package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.JournalNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power is cut at each step of putting a folder under a password or taking it off: it opens, wholly old or new. */
class RekeyingTest {

    private static final String PASSWORD = "一个够长的新口令";

    private final SampleProgramme sample = new SampleProgramme();

    @TempDir
    private Path place;

    @Test
    void aPowerCutAtAnyStepLeavesTheFolderOldOrNew() throws IOException {
        Path plain = place.resolve("plain");
        Path photo = Files.writeString(place.resolve("照片.txt"), "照片里的字");
        try (Stores stores = Stores.createWith(plain, sample)) {
            stores.change("entry.append", change -> {
                stores.evidence().keep(change, photo);
                stores.entries()
                        .append(
                                change,
                                SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 2, 14), "87", null));
                return sample;
            });
            BackupFolder.of(plain).add(stores.database(), Instant.now(), ZoneId.systemDefault());
        }
        Set<String> ids = JournalFolder.ids(plain);
        FolderKey key = FolderKey.random();
        KeyFile keys = KeyFile.of(key, PASSWORD, RecoveryKey.random());
        int on = cutAtEachStep(plain, FolderKey.NONE, key, keys, ids);
        Path sealed = place.resolve("sealed");
        copy(plain, sealed);
        Protection.rekey(sealed, FolderKey.NONE, key, keys, Rekeying.Steps.NONE);
        int off = cutAtEachStep(sealed, key, FolderKey.NONE, null, ids);
        System.out.printf("power cuts after each of %d and %d steps: each folder opened, 0 entries lost%n", on, off);
        assertThat(Math.min(on, off)).isGreaterThan(15);
    }

    private int cutAtEachStep(Path from, FolderKey was, FolderKey now, @Nullable KeyFile keys, Set<String> ids)
            throws IOException {
        for (int cut = 0; ; cut++) {
            Path folder = place.resolve("cut");
            copy(from, folder);
            int last = cut;
            int[] steps = new int[1];
            try {
                Protection.rekey(folder, was, now, keys, what -> {
                    if (steps[0]++ == last) {
                        throw new PowerCut();
                    }
                });
            } catch (PowerCut expected) {
                // As if the program had ended here.
            }
            boolean isProtected = Protection.of(folder).isPresent();
            assertThat(isProtected).as("step %d", cut).isEqualTo(!now.isNone());
            try (Stores stores = Stores.of(Database.open(folder, now))) {
                assertThat(JournalFolder.ids(stores)).as("step %d", cut).isEqualTo(ids);
                assertThat(stores.database().news()).isEqualTo(JournalNews.NONE);
                assertThat(Checking.of(stores.database()).problems())
                        .extracting(Problem::kind)
                        .containsOnly(Kind.FILE_MISSING);
                assertThat(Checking.of(stores.database()).problems())
                        .extracting(Problem::what)
                        .allMatch(name -> !Files.exists(folder.resolve(name)));
            }
            if (isProtected) {
                Readable.assertNothing(folder, ProtectionTest.TEXTS);
            }
            assertThat(ProtectionTest.names(folder)).noneMatch(name -> name.startsWith("rekey"));
            ScratchFiles.remove(folder);
            if (steps[0] <= last) {
                return last;
            }
        }
    }

    /** Before all is made nothing is touched: what is left is removed, and the folder is what it was. */
    @Test
    void whatIsHalfMadeCountsForNothing() throws IOException {
        Path folder = place.resolve("data");
        Stores.createWith(folder, sample).close();
        Path left = Files.createDirectories(folder.resolve("rekey-new"));
        Files.writeString(left.resolve(Database.FILE), "half");
        assertThat(Protection.of(folder)).isEmpty();
        Stores.open(folder).close();
        assertThat(left).doesNotExist();
    }

    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
