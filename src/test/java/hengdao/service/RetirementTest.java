package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Programme;
import hengdao.model.RetiredRow;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that leave the plan and come back, and rows that change their place, on a real data folder. */
class RetirementTest {

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Opened opened;

    @BeforeAll
    static void makeOnce() {
        Opened.make(made);
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
    void keepsARetiredTaskWithReasonAndBringsItBackWithItsEntries() {
        opened.record("5.1.2-1", "2017-02-14", "87");
        UUID task = opened.task("5.1.2").id();
        int indicators = opened.now().plan().indicators(task).size();
        int entries = opened.programme().entries().size();
        opened.refuses("edit.retire_reason_missing", now -> retirement().retire(now, task, " ", Opened.BY));
        opened.thereAndBack(now -> retirement().retire(now, task, " 区里决定停办 ", Opened.BY));
        assertThat(opened.now().plan().task(task)).isEmpty();
        opened.reopen();
        assertThat(all()).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo("5.1.2");
            assertThat(row.reason())
                    .as("told also after it was undone and done again")
                    .isEqualTo("区里决定停办");
            assertThat(row.by()).isEqualTo(Opened.BY);
            assertThat(row.below()).isEqualTo(indicators);
            assertThat(row.indicator()).isFalse();
        });
        opened.thereAndBack(now -> retirement().restore(now, task, Opened.BY));
        assertThat(all()).isEmpty();
        assertThat(opened.task("5.1.2").id()).isEqualTo(task);
        assertThat(opened.now().plan().indicators(task)).hasSize(indicators);
        assertThat(opened.programme().entries()).hasSize(entries);
        assertThat(opened.now().plan().below(opened.task("5.1.2").workAreaId()))
                .last()
                .extracting(Task::key)
                .isEqualTo("5.1.2");
        opened.refuses("edit.not_retired", now -> retirement().restore(now, task, Opened.BY));
    }

    @Test
    void bringsATaskBackUnderTheOneThatHeldIt() {
        UUID holder = opened.task("5.1.1").id();
        opened.edit(new PlanEdit.Insert(holder, null, "甲", TaskKind.TASK));
        UUID first = opened.now().plan().below(holder).getFirst().id();
        opened.edit(new PlanEdit.Insert(holder, first, "乙", TaskKind.TASK));
        opened.take(now -> retirement().retire(now, first, "合并", Opened.BY));
        opened.take(now -> retirement().restore(now, first, Opened.BY));
        assertThat(opened.now().plan().below(holder)).extracting(Task::name).containsExactly("乙", "甲");
        opened.take(now -> retirement().retire(now, holder, "停办", Opened.BY));
        assertThat(all()).singleElement().extracting(RetiredRow::below).isNotEqualTo(0);
        opened.take(now -> retirement().restore(now, holder, Opened.BY));
        assertThat(opened.now().plan().below(holder)).extracting(Task::name).containsExactly("乙", "甲");
    }

    @Test
    void retiresAnIndicatorAloneAndAfterItsTask() {
        UUID task = opened.task("5.1.2").id();
        UUID first = opened.indicator("5.1.2-1").id();
        opened.take(now -> retirement().retire(now, first, "口径取消", Opened.BY));
        opened.take(now -> retirement().retire(now, task, "停办", Opened.BY));
        assertThat(all()).extracting(RetiredRow::key).containsExactlyInAnyOrder("5.1.2", "5.1.2-1");
        opened.refuses("edit.restore_task_first", now -> retirement().restore(now, first, Opened.BY));
        opened.take(now -> retirement().restore(now, task, Opened.BY));
        assertThat(opened.now().plan().indicator(first))
                .as("it went before its task")
                .isNull();
        opened.take(now -> retirement().restore(now, first, Opened.BY));
        assertThat(opened.now().plan().indicators(task))
                .last()
                .extracting("key")
                .isEqualTo("5.1.2-1");
    }

    @Test
    void movesATaskWithAllBelowItToAnotherProject() {
        UUID holder = opened.task("5.1.1").id();
        opened.edit(new PlanEdit.Insert(holder, null, "甲", TaskKind.TASK));
        UUID child = opened.now().plan().below(holder).getFirst().id();
        UUID area = opened.programme().workAreas().stream()
                .filter(each -> each.key().equals("7.1"))
                .findFirst()
                .orElseThrow()
                .id();
        opened.thereAndBack(
                now -> opened.workspace().editing().apply(now, new PlanEdit.Relocate(holder, area), Opened.BY));
        assertThat(opened.now().plan().below(area)).last().extracting(Task::id).isEqualTo(holder);
        assertThat(opened.now().plan().task(child).orElseThrow().workAreaId()).isEqualTo(area);
        assertThat(opened.task("5.1.1").id()).as("keys stay").isEqualTo(holder);
        refuses("edit.relocate_under_itself", new PlanEdit.Relocate(holder, child));
        refuses("edit.not_a_holder", new PlanEdit.Relocate(holder, UUID.randomUUID()));
        UUID other = opened.task("7.1.1").id();
        opened.thereAndBack(
                now -> opened.workspace().editing().apply(now, new PlanEdit.Relocate(child, other), Opened.BY));
        assertThat(opened.task("7.1.1").kind()).isEqualTo(TaskKind.SUMMARY);
        assertThat(opened.task("5.1.1").kind()).as("it holds none any more").isEqualTo(TaskKind.TASK);
        Programme before = opened.programme();
        opened.edit(new PlanEdit.Relocate(child, other));
        Opened.assertSame(opened.programme(), before);
    }

    @Test
    void putsIndicatorsInAnotherOrder() {
        UUID task = opened.task("5.1.2").id();
        UUID last = opened.now().plan().indicators(task).getLast().id();
        opened.thereAndBack(
                now -> opened.workspace().editing().apply(now, new PlanEdit.ReorderIndicator(last, -99), Opened.BY));
        assertThat(opened.now().plan().indicators(task).getFirst().id()).isEqualTo(last);
        assertThat(opened.now().plan().number(last)).isEqualTo("5.1.2-1");
    }

    private void refuses(String key, PlanEdit edit) {
        opened.refuses(key, now -> opened.workspace().editing().apply(now, edit, Opened.BY));
    }

    private List<RetiredRow> all() {
        return retirement().all(opened.now());
    }

    private Retirement retirement() {
        return opened.workspace().retirement();
    }
}
