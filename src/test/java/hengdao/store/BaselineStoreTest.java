package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.BaselineTask;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import hengdao.model.PlanBaseline;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineStoreTest {

    @TempDir
    private Path folder;

    private final SampleProgramme sample = new SampleProgramme();
    private Stores stores;

    @BeforeEach
    void create() {
        stores = Stores.createWith(folder, sample);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void readsBackWhatWasTaken() {
        PlanBaseline first = take(1, "年初计划");
        PlanBaseline third = take(3, "调整后");
        PlanBaseline second = take(2, "上报稿");
        stores.close();
        stores = Stores.open(folder);

        assertThat(stores.programmes().load(2017).baselines()).containsExactly(first, second, third);
        assertThat(stores.baselines().ofProgramme(sample.annual.id())).containsExactly(first, second, third);
        assertThat(stores.baselines().tasks(second.id())).containsExactlyInAnyOrderElementsOf(tasks(2));
        assertThat(stores.baselines().tasks(SampleProgramme.IDS.next())).isEmpty();
    }

    @Test
    void keepsTheDatesOfATaskThatIsDeletedLater() {
        PlanBaseline baseline = take(1, "年初计划");
        stores.change("plan.edit", change -> {
            stores.plans().apply(change, sample.annual.id(), SampleEdit.DELETE.of(sample));
            return change;
        });

        assertThat(stores.baselines().tasks(baseline.id())).containsExactlyInAnyOrderElementsOf(tasks(1));
    }

    @Test
    void keepsElevenAndNoMore() {
        List<PlanBaseline> taken = new ArrayList<>();
        for (int no = 1; no <= PlanBaseline.MOST; no++) {
            taken.add(take(no, "基线" + no));
        }
        long last = stores.changes().lastSequence();

        InputRefused refused = Refused.with(InputRefused.class, "store.too_many_baselines", () -> take(12, "又一条基线"));

        assertThat(refused.arguments()).containsExactly(11);
        assertThat(stores.programmes().load(2017).baselines()).isEqualTo(taken);
        assertThat(stores.changes().lastSequence()).isEqualTo(last);
    }

    @Test
    void renamesAndDeletes() {
        PlanBaseline first = take(1, "年初计划");
        PlanBaseline second = take(2, "上报稿");

        change(change -> stores.baselines().rename(change, first.id(), "年初计划（定稿）"));
        change(change -> stores.baselines().delete(change, second.id()));

        assertThat(stores.programmes().load(2017).baselines())
                .containsExactly(new PlanBaseline(first.id(), 1, "年初计划（定稿）", first.takenAt(), first.takenBy()));
        assertThat(stores.baselines().tasks(first.id())).hasSize(5);
        assertThat(stores.baselines().tasks(second.id())).isEmpty();
        assertThat(stores.changes().history(second.id()).getLast().before()).contains("\"name\":\"上报稿\"");
    }

    @Test
    void refusesToRenameOrDeleteNone() {
        var none = SampleProgramme.IDS.next();
        Refused.with(
                InputRefused.class,
                "store.no_such_baseline",
                () -> change(change -> stores.baselines().rename(change, none, "无")));
        Refused.with(
                InputRefused.class,
                "store.no_such_baseline",
                () -> change(change -> stores.baselines().delete(change, none)));
    }

    @Test
    void eachStepCanBeTakenBackAndDoneAgain() {
        PlanBaseline baseline = take(1, "年初计划");
        long taken = stores.changes().lastSequence();
        PlanBaseline renamed = new PlanBaseline(baseline.id(), 1, "年初计划（定稿）", baseline.takenAt(), baseline.takenBy());
        long renaming = change(change -> stores.baselines().rename(change, baseline.id(), renamed.name()));
        long deletion = change(change -> stores.baselines().delete(change, baseline.id()));

        long again = reverse(deletion);
        assertThat(stores.baselines().ofProgramme(sample.annual.id())).containsExactly(renamed);
        assertThat(stores.baselines().tasks(baseline.id())).containsExactlyInAnyOrderElementsOf(tasks(1));
        reverse(renaming);
        assertThat(stores.baselines().ofProgramme(sample.annual.id())).containsExactly(baseline);
        reverse(taken);
        assertThat(stores.baselines().ofProgramme(sample.annual.id())).isEmpty();
        assertThat(stores.baselines().tasks(baseline.id())).isEmpty();
        reverse(stores.changes().lastSequence());
        assertThat(stores.baselines().tasks(baseline.id())).containsExactlyInAnyOrderElementsOf(tasks(1));
        assertThat(again).isEqualTo(deletion + 1);
    }

    private PlanBaseline take(int no, String name) {
        PlanBaseline baseline = new PlanBaseline(
                SampleProgramme.IDS.next(), no, name, Instant.parse("2017-01-20T01:02:03.000004Z"), "编制人甲");
        change(change -> stores.baselines().take(change, sample.annual.id(), baseline, tasks(no)));
        return baseline;
    }

    private List<BaselineTask> tasks(int no) {
        LocalDate first = LocalDate.of(2017, 1, no);
        return sample.programme().tasks().stream()
                .map(task -> new BaselineTask(
                        task.id(), task.key(), task.name(), new DateRange(first, SampleProgramme.SIGNING_DUE)))
                .toList();
    }

    private long reverse(long sequence) {
        return change(change ->
                assertThat(stores.reversal().reverse(change, sequence).tables()).contains("plan_baseline"));
    }

    private long change(Consumer<Change> work) {
        return stores.change("baseline", change -> {
            work.accept(change);
            return change.sequence();
        });
    }
}
