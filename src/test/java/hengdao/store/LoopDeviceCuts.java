package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hengdao.Rounds;
import hengdao.model.Backup;
import hengdao.model.FolderCheck.Kind;
import hengdao.model.FolderCheck.Problem;
import hengdao.model.JournalNews;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saved means saved, on a real file system: the power of a loop device is cut while entries are saved and backups made.
 * Not with every build, as it needs root: {@code mvn -Pendurance verify} has it.
 */
class LoopDeviceCuts {

    private static final int CUTS = Rounds.of("loops", 100);

    private final Random random = new Random();
    private final SampleProgramme sample = new SampleProgramme();
    private final Map<JournalNews.Kind, Integer> news = new EnumMap<>(JournalNews.Kind.class);

    @TempDir
    private Path place;

    @Test
    void everyAcknowledgedChangeSurvivesAPowerCut() throws IOException, InterruptedException {
        assumeTrue(LoopDevice.isPossible(), "needs root and a loop device");
        List<String> acknowledged = new ArrayList<>();
        try (LoopDevice disk = new LoopDevice(place)) {
            Path folder = disk.path().resolve("data");
            Stores.createWith(folder, sample).close();
            for (int cut = 1; cut <= CUTS; cut++) {
                acknowledged.addAll(untilCut(disk, folder, cut % 4 == 0 ? WritesBackups.class : WritesEntries.class));
                disk.powerAgain();
                check(folder, acknowledged, "after cut " + cut);
            }
        }
        Rounds.found(
                "power cut, by a loop device",
                CUTS,
                "%d entries and backups acknowledged before them, 0 lost, 0 folders that do not open, 0 halves; at the"
                        + " next start %s",
                acknowledged.size(),
                news);
    }

    private List<String> untilCut(LoopDevice disk, Path folder, Class<?> work)
            throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (ChildJvm child =
                ChildJvm.start(work, folder.toString(), sample.signed.id().toString())) {
            int atLeast = 1 + random.nextInt(work == WritesEntries.class ? 60 : 3);
            while (said.size() < atLeast) {
                said.add(String.valueOf(child.line()));
            }
            Thread.sleep(random.nextInt(30));
            disk.cutPower();
            child.kill().stream()
                    .filter(line -> line.matches("[0-9a-f-]{36}|\\d+"))
                    .forEach(said::add);
        }
        return said;
    }

    private void check(Path folder, List<String> acknowledged, String what) {
        try (Stores stores = Stores.open(folder)) {
            assertThat(JournalFolder.ids(stores))
                    .as(what)
                    .containsAll(acknowledged.stream()
                            .filter(line -> line.length() == 36)
                            .toList());
            assertThat(Checking.of(stores.database()).problems())
                    .as(what)
                    .extracting(Problem::kind)
                    .containsOnly(Kind.FILE_MISSING);
            news.merge(stores.database().news().kind(), 1, Integer::sum);
            acknowledged.stream()
                    .filter(line -> line.length() < 36)
                    .mapToLong(Long::parseLong)
                    .max()
                    .ifPresent(last -> assertThat(BackupFolder.of(folder).newest())
                            .as(what)
                            .map(Backup::sequence)
                            .hasValueSatisfying(sequence -> assertThat(sequence).isGreaterThanOrEqualTo(last)));
        }
    }
}
