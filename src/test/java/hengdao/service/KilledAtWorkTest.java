package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.Rounds;
import hengdao.model.EntryState;
import hengdao.model.FolderCheck;
import hengdao.model.ProgressEntry;
import hengdao.store.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review and an edit of the plan are there, whole, once they were acknowledged, whenever the process is killed. */
class KilledAtWorkTest {

    /** How often to kill each kind of work. */
    private static final int KILLS = Rounds.of("kills", 6);

    /** A new folder after so many kills: entries are never removed, and reading many takes its time. */
    private static final int KILLS_OF_ONE = 20;

    private final Random random = new Random();

    @TempDir
    private Path place;

    @Test
    void everyDragSurvivesAKillWithTheBarsItMoved() throws IOException, InterruptedException {
        Path folder = place.resolve("drag");
        List<String> places = new ArrayList<>();
        try (Workspace workspace = Workspace.create(folder, StartWith.PROGRAMME, Today.CLOCK)) {
            WorksOnPlan work = new WorksOnPlan(workspace);
            work.tie();
            for (int step = 0; step < WorksOnPlan.PLACES; step++) {
                places.add(work.drag(step));
            }
            assertThat(places).as("each drag moves both bars").doesNotHaveDuplicates();
        }
        int next = 0;
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> said = untilKilled(folder, "drag", next);
            acknowledged += said.size();
            int last = places.indexOf(said.getLast());
            try (Workspace workspace = Workspace.open(folder, Today.CLOCK)) {
                String found = new WorksOnPlan(workspace).bars();
                assertThat(found)
                        .as("after kill %d", kill)
                        .isIn(places.get(last), places.get((last + 1) % WorksOnPlan.PLACES));
                next = places.indexOf(found) + 1;
                assertThat(workspace.check().problems())
                        .as("after kill %d", kill)
                        .isEmpty();
            }
        }
        Rounds.found(
                "kill -9 during drag",
                KILLS,
                "%d changes acknowledged, 0 lost, 0 folders that do not open, 0 halves",
                acknowledged);
    }

    @Test
    void everyReviewSurvivesAKillWithAllItReviewed() throws IOException, InterruptedException {
        Path folder = place;
        List<String> said = new ArrayList<>();
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_OF_ONE == 0) {
                folder = place.resolve("review-" + kill);
                Workspace.create(folder, StartWith.PROGRAMME, Today.CLOCK).close();
                said.clear();
            }
            List<String> more = untilKilled(folder, "review", kill);
            said.addAll(more);
            acknowledged += more.size();
            try (Workspace workspace = Workspace.open(folder, Today.CLOCK)) {
                ProgrammeView now = workspace.view(2017, null);
                Map<String, ProgressEntry> entries = now.programme().entries().stream()
                        .collect(Collectors.toMap(entry -> entry.id().toString(), Function.identity()));
                for (String line : said) {
                    EntryState state = EntryState.valueOf(line.substring(0, line.indexOf(' ')));
                    assertThat(List.of(line.replaceAll(".*\\[|]", "").split(", ")))
                            .as("after kill %d: %s", kill, line)
                            .hasSameSizeAs(WorksOnPlan.REVIEWED)
                            .allSatisfy(id -> assertThat(entries)
                                    .hasEntrySatisfying(
                                            id,
                                            entry -> assertThat(entry.state()).isEqualTo(state)));
                }
                assertThat(workspace.reviewing().reviews(now).size() % WorksOnPlan.REVIEWED.size())
                        .as("reviews made at once, after kill %d", kill)
                        .isZero();
                assertThat(workspace.check().problems())
                        .extracting(FolderCheck.Problem::what)
                        .as("after kill %d", kill)
                        .isEmpty();
            }
        }
        Rounds.found(
                "kill -9 during review",
                KILLS,
                "%d changes acknowledged, 0 lost, 0 folders that do not open, 0 halves",
                acknowledged);
    }

    /** What the program that works said before it was killed, at least one step. */
    private List<String> untilKilled(Path folder, String work, int step) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(WorksOnPlan.class, folder.toString(), work, String.valueOf(step))) {
            int atLeast = 1 + random.nextInt(10);
            while (said.size() < atLeast) {
                said.add(Objects.requireNonNull(child.line(), "the work ended by itself"));
            }
            Thread.sleep(random.nextInt(60));
            child.kill().stream().filter(line -> line.endsWith("]")).forEach(said::add);
        }
        return said;
    }
}
