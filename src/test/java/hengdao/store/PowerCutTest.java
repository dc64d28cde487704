package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.Rounds;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.JournalNews;
import hengdao.model.ProgressEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saved means saved: the power is cut at any moment of opening, saving and closing, and of what was not yet forced to
 * disk only chance decides what is there; the folder then opens with all that was acknowledged, and with no half change.
 */
class PowerCutTest {

    /** How often to cut it; a full run: {@code -Dhengdao.cuts=1000}. */
    private static final int CUTS = Rounds.of("cuts", 30);

    /** Cuts of one time at work, of which only the last is gone on from. */
    private static final int CUTS_OF_ONE = 10;

    private static final int CHANGES_OF_ONE = 10;

    /** Times at work that go on from one another. */
    private static final int IN_A_ROW = 4;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final SampleProgramme sample = new SampleProgramme();
    private final Map<JournalNews.Kind, Integer> said = new EnumMap<>(JournalNews.Kind.class);
    private final Set<List<String>> changes = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private long acknowledged;
    private FolderKey key = FolderKey.NONE;

    @TempDir
    private Path place;

    @Test
    void everyAcknowledgedChangeSurvivesAPowerCut() throws IOException {
        cut(null);
    }

    @Test
    void everyAcknowledgedChangeSurvivesAPowerCutUnderAPassword() throws IOException {
        key = FolderKey.random();
        cut(KeyFile.of(key, "一个够长的新口令", RecoveryKey.random()));
    }

    private void cut(@Nullable KeyFile keys) throws IOException {
        Path folder = place;
        for (int cuts = 0; cuts < CUTS; cuts += CUTS_OF_ONE) {
            if (cuts % (CUTS_OF_ONE * IN_A_ROW) == 0) {
                folder = place.resolve("new-" + cuts);
                Stores.createWith(folder, sample).close();
                if (keys != null) {
                    Protection.rekey(folder, FolderKey.NONE, key, keys, Rekeying.Steps.NONE);
                }
            }
            WrittenDisk disk = new WrittenDisk(folder);
            Set<String> before = work(folder, disk);
            for (int cut = 1; cut <= CUTS_OF_ONE; cut++) {
                Path survivor = place.resolve("cut-" + (cuts + cut));
                check(survivor, disk, new HashSet<>(before));
                if (cut == CUTS_OF_ONE) {
                    remove(folder);
                    folder = survivor;
                } else {
                    remove(survivor);
                }
            }
        }
        Rounds.found(
                "power cut, by a recording file layer under database and journal",
                CUTS,
                "%d entries acknowledged before them, 0 lost, 0 folders that do not open, 0 halves; at the next start"
                        + " %s",
                acknowledged,
                said);
    }

    /** Saves changes of one to three entries; returns the entries that were there before. */
    private Set<String> work(Path folder, WrittenDisk disk) {
        try (Stores stores = Stores.of(Database.open(folder, key, disk.disk()))) {
            Set<String> before = JournalFolder.ids(stores);
            for (int change = 0; change < CHANGES_OF_ONE; change++) {
                List<ProgressEntry> entries = new ArrayList<>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    entries.add(SampleProgramme.entry(
                            sample.signed.id(), SampleProgramme.SIGNING_DUE.plusDays(change), "88", null));
                }
                List<String> ids =
                        entries.stream().map(entry -> entry.id().toString()).toList();
                changes.add(ids);
                stores.change("entry.append", all -> {
                    entries.forEach(entry -> stores.entries().append(all, entry));
                    return ids;
                });
                disk.acknowledged(() -> told.addAll(ids));
            }
            return before;
        }
    }

    private void check(Path survivor, WrittenDisk disk, Set<String> expected) throws IOException {
        told.clear();
        int moment = 1 + random.nextInt(disk.moments());
        disk.cut(moment, random, survivor);
        expected.addAll(told);
        acknowledged += told.size();
        String what = "seed %d, cut after step %d of %d".formatted(seed, moment, disk.moments());
        try (Stores stores = Stores.of(Database.open(survivor, key))) {
            Set<String> found = JournalFolder.ids(stores);
            assertThat(found).as(what).containsAll(expected);
            for (List<String> change : changes) {
                assertThat(change.stream().filter(found::contains).count())
                        .as(what)
                        .isIn(0L, (long) change.size());
            }
            JournalNews.Kind kind = stores.database().news().kind();
            assertThat(Checking.of(stores.database()).problems().stream()
                            .map(Problem::kind)
                            .collect(Collectors.toSet()))
                    .as("%s, %s", what, kind)
                    .isEqualTo(Set.of(Kind.FILE_MISSING));
            assertThat(kind).as(what).isIn(JournalNews.Kind.AGREE, JournalNews.Kind.REPLAYED);
            said.merge(kind, 1, Integer::sum);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ScratchFiles::delete);
        }
    }
}
