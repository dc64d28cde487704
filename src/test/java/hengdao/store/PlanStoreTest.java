package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.Dependency;
import hengdao.model.InputRefused;
import hengdao.model.PlanDelta;
import hengdao.model.PlanDeltas;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.model.TaskKind;
import hengdao.schedule.plan.Plan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of edit is written, taken back and done again, row by row. */
class PlanStoreTest {

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

    @ParameterizedTest
    @EnumSource
    void writesTakesBackAndDoesAgain(SampleEdit edit) {
        Programme before = load();
        PlanDelta delta = edit.of(sample);

        long done = apply(delta);
        Programme after = load();
        isSame(after, Plan.of(before).with(delta).programme());
        assertThat(after.tasks().equals(before.tasks()) && after.dependencies().equals(before.dependencies()))
                .isFalse();

        long undone = done + 1;
        PlanDelta back = reverse(done).plan();
        isSame(load(), before);
        isSame(Plan.of(after).with(back).programme(), before);

        long redone = undone + 1;
        PlanDelta again = reverse(undone).plan();
        isSame(load(), after);
        isSame(Plan.of(before).with(again).programme(), after);

        reverse(redone);
        isSame(load(), before);
        assertThat(stores.changes().lastSequence()).isEqualTo(redone + 1);
    }

    @ParameterizedTest
    @EnumSource
    void recordsNothingButTheRowsOfTheEdit(SampleEdit edit) {
        PlanDelta delta = edit.of(sample);
        long done = apply(delta);
        long undone = done + 1;
        reverse(done);

        assertThat(records(done)).containsExactlyInAnyOrderElementsOf(expected(delta));
        assertThat(records(undone))
                .containsExactlyInAnyOrderElementsOf(
                        expected(delta).stream().map(PlanStoreTest::inverse).toList());
    }

    @Test
    void keepsTheRowBeforeAndAfter() {
        apply(SampleEdit.SCHEDULE.of(sample));
        apply(new PlanDelta(
                List.of(),
                List.of(),
                List.of(sample.opening),
                List.of(),
                List.of(),
                List.of(sample.demolitionAfterSigning),
                List.of()));

        ChangeRecord scheduled = stores.changes().history(sample.signing.id()).getLast();
        assertThat(scheduled.before()).contains("\"scheduling\":\"MANUAL\"", "\"constraint_date\":null");
        assertThat(scheduled.after())
                .contains(
                        "\"scheduling\":\"AUTOMATIC\"",
                        "\"constraint_kind\":\"MUST_FINISH_BY\"",
                        "\"constraint_date\":\"2017-03-07\"");
        ChangeRecord unlinked =
                stores.changes().history(sample.demolitionAfterSigning.id()).getLast();
        assertThat(unlinked.key()).isEqualTo("5.1.2>5.1.3");
        assertThat(unlinked.before()).contains("\"dependency_type\":\"FS\"", "\"lag_workdays\":-5");
        assertThat(unlinked.after()).isEmpty();
        ChangeRecord deleted = stores.changes().history(sample.opening.id()).getLast();
        assertThat(deleted.key()).isEqualTo("5.1.4");
        assertThat(deleted.before())
                .isEqualTo(
                        stores.changes().history(sample.opening.id()).getFirst().after());
    }

    @Test
    void anEditThatChangesNothingLeavesNoRecord() {
        apply(PlanDeltas.changing(List.of(sample.signing, sample.demolition)));

        assertThat(stores.changes().lastSequence()).isEqualTo(1);
    }

    @Test
    void refusesToRemoveWhatProgressWasReportedOn() {
        stores.append(SampleProgramme.entry(sample.demolition.id(), LocalDate.of(2017, 2, 28), "25", null));
        Programme before = load();

        InputRefused task =
                Refused.with(InputRefused.class, "store.has_entries", () -> apply(SampleEdit.DELETE.of(sample)));
        assertThat(task.arguments()).containsExactly("5.1.3");
        InputRefused indicator = Refused.with(
                InputRefused.class,
                "store.has_entries",
                () -> apply(new PlanDelta(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(sample.handedOver, sample.signed))));
        assertThat(indicator.arguments()).containsExactly("5.1.2-1");

        isSame(load(), before);
        assertThat(stores.changes().lastSequence()).isEqualTo(2);
    }

    @Test
    void aRowThatIsNotThereIsAnErrorOfTheProgram() {
        Task unknown = SampleProgramme.task(sample.housing, null, 1, "5.2.1", TaskKind.TASK);

        assertThatThrownBy(() -> apply(PlanDeltas.changing(List.of(unknown))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("5.2.1");
    }

    @Test
    void takesBackAChangeThatTouchedARowTwice() {
        Programme before = load();
        long done = stores.change("plan.edit", change -> {
            stores.plans().apply(change, sample.annual.id(), SampleEdit.MOVE.of(sample));
            stores.plans().apply(change, sample.annual.id(), SampleEdit.FIELDS.of(sample));
            stores.plans().apply(change, sample.annual.id(), SampleEdit.TURN_OVER.of(sample));
            stores.plans().apply(change, sample.annual.id(), SampleEdit.DELETE.of(sample));
            return change.sequence();
        });
        Programme after = load();

        PlanDelta back = reverse(done).plan();

        isSame(load(), before);
        isSame(Plan.of(after).with(back).programme(), before);
    }

    @Test
    void refusesToTakeBackWhatWasChangedSince() {
        long moved = apply(SampleEdit.MOVE.of(sample));
        apply(SampleEdit.TURN_OVER.of(sample));
        refusesChangedSince(moved, "5.1.2");
    }

    @Test
    void refusesToTakeBackWhatIsGoneSince() {
        long moved = apply(SampleEdit.MOVE.of(sample));
        apply(SampleEdit.DELETE.of(sample));
        refusesChangedSince(moved, "5.1.3");
    }

    @Test
    void refusesToTakeBackTwice() {
        long deleted = apply(SampleEdit.DELETE.of(sample));
        reverse(deleted);
        refusesChangedSince(deleted, "5.1.3");
    }

    @Test
    void refusesToTakeOutARowThatOthersHangOn() {
        PlanDelta insertion = SampleEdit.INSERT.of(sample);
        long inserted = apply(insertion);
        Task below = insertion.inserted().getFirst();
        apply(PlanDeltas.changing(List.of(sample.opening.withPlace(sample.housing.id(), below.id(), 1))));
        refusesChangedSince(inserted, "5.2.2");
    }

    @Test
    void refusesToTakeOutARowThatProgressWasReportedOn() {
        PlanDelta insertion = SampleEdit.INSERT.of(sample);
        long inserted = apply(insertion);
        stores.append(
                SampleProgramme.entry(insertion.inserted().getFirst().id(), LocalDate.of(2017, 2, 28), "25", null));
        Programme before = load();

        Refused.with(InputRefused.class, "store.has_entries", () -> reverse(inserted));

        isSame(load(), before);
    }

    @Test
    void neverTakesBackAnEntryOrAWholeProgramme() {
        ProgressEntry entry = SampleProgramme.entry(sample.signed.id(), LocalDate.of(2017, 2, 28), "88", null);
        stores.append(entry);

        InputRefused refused = Refused.with(InputRefused.class, "store.not_reversible", () -> reverse(2));
        assertThat(refused.arguments()).containsExactly("5.1.2-1@2017-02-28");
        Refused.with(InputRefused.class, "store.not_reversible", () -> reverse(1));
        Refused.with(InputRefused.class, "store.no_such_change", () -> reverse(3));
        assertThat(load().entries()).hasSize(2);
    }

    private void refusesChangedSince(long sequence, String key) {
        Programme before = load();
        long last = stores.changes().lastSequence();

        InputRefused refused = Refused.with(InputRefused.class, "store.changed_since", () -> reverse(sequence));

        assertThat(refused.arguments()).containsExactly(key);
        isSame(load(), before);
        assertThat(stores.changes().lastSequence()).isEqualTo(last);
    }

    private long apply(PlanDelta delta) {
        return stores.change("plan.edit", change -> {
            stores.plans().apply(change, sample.annual.id(), delta);
            return change.sequence();
        });
    }

    private Reversal.Reversed reverse(long sequence) {
        return stores.change("plan.undo", change -> stores.reversal().reverse(change, sequence));
    }

    private Programme load() {
        return stores.programmes().load(2017);
    }

    private static void isSame(Programme actual, Programme expected) {
        assertThat(actual).usingRecursiveComparison().ignoringFields("calendar").isEqualTo(expected);
    }

    private record Written(String table, String key, boolean before, boolean after) {}

    private static Written inverse(Written record) {
        return new Written(record.table, record.key, record.after, record.before);
    }

    private List<Written> records(long sequence) {
        return stores.database()
                .read(handle -> handle.createQuery("""
                    select table_name, row_key, before_json, after_json from change_record where seq = :seq
                    """)
                        .bind("seq", sequence)
                        .map((rs, context) -> new Written(
                                rs.getString(1), rs.getString(2), rs.getString(3) != null, rs.getString(4) != null))
                        .list());
    }

    private List<Written> expected(PlanDelta delta) {
        return Stream.of(
                        delta.inserted().stream().map(task -> new Written("task", task.key(), false, true)),
                        delta.changed().stream().map(task -> new Written("task", task.key(), true, true)),
                        delta.deleted().stream().map(task -> new Written("task", task.key(), true, false)),
                        delta.linked().stream().map(link -> new Written("dependency", key(delta, link), false, true)),
                        delta.relinked().stream().map(link -> new Written("dependency", key(delta, link), true, true)),
                        delta.unlinked().stream().map(link -> new Written("dependency", key(delta, link), true, false)),
                        delta.indicatorsDeleted().stream()
                                .map(indicator -> new Written("indicator", indicator.key(), true, false)))
                .flatMap(records -> records)
                .toList();
    }

    private String key(PlanDelta delta, Dependency link) {
        Map<UUID, String> keys = Stream.concat(sample.programme().tasks().stream(), delta.inserted().stream())
                .collect(Collectors.toMap(Task::id, Task::key));
        return keys.get(link.predecessorId()) + ">" + keys.get(link.successorId());
    }
}
