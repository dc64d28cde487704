package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.i18n.Messages;
import hengdao.model.ChangeQuery;
import hengdao.model.RowChange;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was changed, read back in words, and what was removed, brought back, on a real data folder. */
class ChangeHistoryTest {

    @TempDir
    private static Path made;

    @TempDir
    private static Path demo;

    @TempDir
    private Path folder;

    private final ChangeWords words = new ChangeWords(Messages.of(Locale.SIMPLIFIED_CHINESE));
    private Opened opened;

    @BeforeAll
    static void makeOnce() {
        Opened.make(made);
        Workspace.create(demo.resolve("demo"), StartWith.DEMO, Today.CLOCK).close();
    }

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(made, folder);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void tellsWhoChangedWhatFromWhatToWhat() {
        opened.edit(new PlanEdit.SetFields(opened.task("5.1.1").withName("安置标准")));
        opened.record("5.1.2-1", "2017-02-14", "87");
        RowChange renamed = find("5.1.1").getFirst();
        assertThat(words.what(renamed)).isEqualTo("修改任务");
        assertThat(renamed.by()).isEqualTo(Opened.BY);
        assertThat(words.summary(renamed)).isEqualTo("名称：搬迁补偿安置标准细化 → 安置标准");
        RowChange entered = find("5.1.2-1").getFirst();
        assertThat(words.what(entered)).isEqualTo("新增填报");
        assertThat(words.summary(entered)).contains("截至日期：2017-02-14", "累计值：87", "进展情况：进展顺利");
        opened.undo();
        assertThat(words.what(find("5.1.2-1").getFirst())).startsWith("撤销：");
    }

    @Test
    void findsWhatBelongsToARowAndNoOther() {
        assertThat(find("5.1.2"))
                .extracting(ChangeWords::key)
                .contains("5.1.2", "5.1.2-1")
                .allMatch(key -> key.contains("5.1.2"))
                .doesNotContain("5.1.3");
        assertThat(find("5"))
                .extracting(RowChange::key)
                .contains("5", "5.1", "5.1.2-1")
                .doesNotContain("15");
        assertThat(find("5%")).isEmpty();
        assertThat(find("'; drop table task; --")).isEmpty();
        assertThat(find("")).as("as many as were asked for").hasSize(500);
    }

    @Test
    void narrowsByPersonAndDays() {
        opened.edit(new PlanEdit.SetFields(opened.task("5.1.1").withName("安置标准")));
        LocalDate today = LocalDate.now(Today.CLOCK);
        assertThat(history().actors()).contains(Opened.BY);
        assertThat(find(Opened.BY, null, null)).hasSize(1);
        assertThat(find(Opened.BY, today, today)).hasSize(1);
        assertThat(find(Opened.BY, today.plusDays(1), null)).isEmpty();
        assertThat(find(Opened.BY, null, today.minusDays(1))).isEmpty();
        assertThat(find("填报员", null, null)).isEmpty();
    }

    @Test
    void bringsBackATaskThatWasRemoved() {
        UUID id = opened.task("1.1.4").id();
        int links = opened.programme().dependencies().size();
        opened.edit(new PlanEdit.Delete(List.of(id)));
        opened.reopen();
        assertThat(opened.now().plan().task(id)).isEmpty();
        RowChange loss = find("1.1.4").stream()
                .filter(change -> change.rowId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(words.what(loss)).isEqualTo("删除任务");
        assertThat(ChangeHistory.isLoss(loss)).isTrue();
        opened.thereAndBack(now -> history().bringBack(now, loss, Opened.BY));
        assertThat(opened.now().plan().task(id)).isPresent();
        assertThat(opened.programme().dependencies()).hasSize(links);
        opened.refuses("store.changed_since", now -> history().bringBack(now, loss, Opened.BY));
    }

    @Test
    void bringsBackATaskThatWasRetired() {
        UUID id = opened.task("5.1.2").id();
        opened.take(now -> opened.workspace().retirement().retire(now, id, "停办", Opened.BY));
        RowChange loss = find("5.1.2").stream()
                .filter(change -> change.rowId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(words.what(loss)).isEqualTo("停办任务");
        opened.take(now -> history().bringBack(now, loss, Opened.BY));
        assertThat(opened.now().plan().task(id)).isPresent();
        RowChange back = find("5.1.2").getFirst();
        opened.refuses("changes.nothing_lost", now -> history().bringBack(now, back, Opened.BY));
    }

    @Test
    void hasWordsForEverythingOfAYearAtWork() throws IOException {
        try (Workspace workspace = Workspace.open(demo.resolve("demo"), Today.CLOCK)) {
            List<RowChange> all = workspace.history().find(new ChangeQuery("", "", null, null, Integer.MAX_VALUE));
            assertThat(all).hasSizeGreaterThan(1000);
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                ChangeWords said = new ChangeWords(Messages.of(locale));
                assertThat(all)
                        .allSatisfy(change -> assertThat(said.what(change) + said.summary(change))
                                .doesNotContain("changes.", "data.", "orders.", "editing.", "null", "outcome."));
            }
        }
    }

    @Test
    void writesWhatIsListedToAFile() throws IOException {
        Path out = folder.resolve("changes.csv");
        opened.edit(new PlanEdit.SetFields(opened.task("5.1.1").withName("=安置标准")));
        ChangeFiles.write(find("5.1.1"), change -> "某行", out, Messages.of(Locale.SIMPLIFIED_CHINESE));
        assertThat(Files.readString(out)).contains("时间", "修改任务", "5.1.1", "某行", "搬迁补偿安置标准细化 → =安置标准");
    }

    private ChangeHistory history() {
        return opened.workspace().history();
    }

    private List<RowChange> find(String key) {
        return history().find(new ChangeQuery(key, "", null, null, 500));
    }

    private List<RowChange> find(String by, @Nullable LocalDate from, @Nullable LocalDate until) {
        return history().find(new ChangeQuery("", by, from, until, 500));
    }
}
