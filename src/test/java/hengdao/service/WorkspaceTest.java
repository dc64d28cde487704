package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import hengdao.model.DataFolderUnusable;
import hengdao.model.EntryState;
import hengdao.model.InputRefused;
import hengdao.model.ProgressEntry;
import hengdao.schedule.Light;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The services over a real data folder with the programme of 2017. */
class WorkspaceTest {

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeAll
    static void makeOnce() {
        Workspace.create(made, StartWith.PROGRAMME, Today.CLOCK).close();
    }

    @BeforeEach
    void openACopy() throws IOException {
        Files.copy(made.resolve("hengdao.mv.db"), folder.resolve("hengdao.mv.db"));
        workspace = Workspace.open(folder, Today.CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void opensTheProgrammeAtItsOwnStatusDate() {
        ProgrammeView view = view(null);
        assertThat(workspace.years()).containsExactly(2017);
        assertThat(workspace.defaultYear()).isEqualTo(2017);
        assertThat(view.statusDate()).isEqualTo("2017-03-07");
        assertThat(view.programme().projects()).hasSize(13);
        assertThat(view.programme().annual().demo()).isFalse();
        ProgrammeView february = view(LocalDate.of(2017, 2, 14));
        assertThat(february.status().of(id("5.1.2-1")).scheduledPercent()).isCloseTo(79.4, within(0.05));
    }

    @Test
    void movesTheStatusDate() {
        workspace.setStatusDate(2017, LocalDate.of(2017, 2, 14), "填报员甲");
        assertThat(view(null).statusDate()).isEqualTo("2017-02-14");
        workspace.setStatusDate(2017, null, "填报员甲");
        assertThat(view(null).statusDate()).isEqualTo("2017-06-30");
    }

    @Test
    void recordsProgressThatIsThereAfterReopening() throws IOException {
        Path proof = Files.writeString(folder.resolve("签约台账.txt"), "7221/8300");
        ProgressEntry saved = workspace
                .recording()
                .save(
                        2017,
                        new EntryForm(
                                id("5.1.2-1"),
                                "2017-02-14",
                                "",
                                "7221",
                                "8300",
                                "签约过半",
                                "",
                                "",
                                "",
                                List.of(proof),
                                "填报员甲",
                                null));
        reopen();
        ProgrammeView view = view(null);
        assertThat(view.programme().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(saved.id());
            assertThat(entry.value()).isEqualByComparingTo("87");
            assertThat(entry.numerator()).isEqualByComparingTo("7221");
            assertThat(entry.denominator()).isEqualByComparingTo("8300");
            assertThat(entry.note()).isEqualTo("签约过半");
            assertThat(entry.by()).isEqualTo("填报员甲");
            assertThat(entry.enteredAt()).isEqualTo(Today.CLOCK.instant());
            assertThat(entry.example()).isFalse();
            assertThat(entry.evidence()).singleElement().satisfies(evidence -> {
                assertThat(evidence.fileName()).isEqualTo("签约台账.txt");
                assertThat(folder.resolve("evidence").resolve(evidence.sha256()))
                        .hasContent("7221/8300");
            });
        });
        assertThat(view.status().of(id("5.1.2-1")).light()).isEqualTo(Light.DONE);
        assertThat(workspace.preferences().find(Preferences.REPORTER)).contains("填报员甲");
    }

    @Test
    void aCorrectionSupersedesAndTheOldStaysVisible() {
        ProgressEntry wrong = workspace.recording().save(2017, form("5.1.2-1", "2017-02-14", "78", null));
        ProgressEntry right = workspace.recording().save(2017, form("5.1.2-1", "2017-02-14", "87", wrong.id()));
        assertThat(view(null).programme().entries())
                .extracting(ProgressEntry::id, ProgressEntry::state)
                .containsExactly(tuple(wrong.id(), EntryState.SUPERSEDED), tuple(right.id(), EntryState.SUBMITTED));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> workspace.recording().save(2017, form("5.1.2-1", "2017-02-14", "88", wrong.id())))
                .withMessageContaining("recording.corrects.replaced");
    }

    @Test
    void readsTheYearThatOpensAnywayWithoutWriting() {
        view(null);
        assertThat(workspace.preferences().find(Preferences.LAST_YEAR)).isEmpty();
    }

    @Test
    void savesNothingOfARefusedForm() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> workspace.recording().save(2017, form("5.1.2-1", "2017-02-30", "87", null)))
                .withMessageContaining("recording.date.invalid");
        assertThat(view(null).programme().entries()).isEmpty();
        assertThat(workspace.preferences().find(Preferences.REPORTER)).isEmpty();
    }

    @Test
    void keepsADraftUntilItsEntryIsSaved() {
        EntryForm half = new EntryForm(
                id("5.1.2-1"), "2017-02-14", "8", "", "", "签约", "", "", "", List.of(Path.of("a.pdf")), "填报员甲", null);
        workspace.drafts().save(half);
        reopen();
        assertThat(workspace.drafts().find(id("5.1.2-1"))).contains(half);
        assertThat(workspace.drafts().all()).containsExactly(half);
        workspace.recording().save(2017, form("5.1.2-1", "2017-02-14", "87", null));
        assertThat(workspace.drafts().all()).isEmpty();
    }

    @Test
    void computesThePeriodIncrement() {
        ProgrammeView view = view(null);
        Recording recording = workspace.recording();
        assertThat(recording.increment(view, form("5.1.2-1", "2017-02-14", "87", null)))
                .contains(new BigDecimal("14"));
        assertThat(recording.increment(view, form("5.1.2-1", "2017-02-14", "8x", null)))
                .isEmpty();
        assertThat(recording.increment(view, form("5.1.2-2", "2017-02-14", "10", null)))
                .as("a share without a baseline did not begin at nothing")
                .isEmpty();
        assertThat(recording.increment(view, form("0.1.3-1", "2017-02-28", "16", null)))
                .as("a yearly total did")
                .contains(new BigDecimal("16"));
    }

    @Test
    void saysWhoHasTheFolderOpen() {
        assertThatExceptionOfType(DataFolderUnusable.class).isThrownBy(() -> Workspace.open(folder, Today.CLOCK));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> Workspace.create(folder, StartWith.EMPTY, Today.CLOCK));
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> workspace.view(1999, null));
    }

    private void reopen() {
        workspace.close();
        workspace = Workspace.open(folder, Today.CLOCK);
    }

    private ProgrammeView view(@Nullable LocalDate asOf) {
        return workspace.view(2017, asOf);
    }

    private UUID id(String key) {
        return Rows.id(view(null).programme(), key);
    }

    private EntryForm form(String key, String date, String value, @Nullable UUID corrects) {
        return new EntryForm(id(key), date, value, "", "", "", "", "", "", List.of(), "填报员甲", corrects);
    }
}
