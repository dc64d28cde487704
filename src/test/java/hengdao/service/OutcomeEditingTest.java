package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.Outcome;
import hengdao.model.OutcomeKind;
import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.plan.EditName;
import hengdao.schedule.plan.PlanEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** End states of tasks and the rule of the lights, on a real data folder. */
class OutcomeEditingTest {

    private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Opened opened;
    private UUID task;

    @BeforeAll
    static void makeOnce() {
        Opened.make(made);
    }

    @BeforeEach
    void open() throws IOException {
        opened = new Opened(made, folder);
        task = opened.task("5.1.2").id();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void statesHowATaskEndsAndTakesItBack() {
        Programme start = opened.programme();
        Edited edited = opened.take(now -> set(now, OutcomeKind.CONSTRAINED, "征地未完", MARCH));
        Outcome constrained = new Outcome(task, OutcomeKind.CONSTRAINED, "征地未完", MARCH, Opened.BY);
        assertThat(opened.programme().outcomes()).containsExactly(constrained);
        assertThat(edited.sameTree()).isTrue();
        assertThat(edited.touched()).contains(task, opened.task("5.1.2").workAreaId());
        assertThat(opened.workspace().editing().undoable(opened.now()))
                .contains(new EditName("edit.outcome-set", List.of("5.1.2")));
        opened.take(now -> set(now, OutcomeKind.DONE, "已整体移交", MARCH.plusDays(5)));
        opened.take(now -> set(now, OutcomeKind.IN_PROGRESS, "改判", MARCH));
        assertThat(opened.programme().outcomes())
                .extracting(Outcome::kind)
                .containsExactly(OutcomeKind.IN_PROGRESS, OutcomeKind.DONE);
        assertThat(OutcomeEditing.newest(opened.now(), task)).map(Outcome::kind).contains(OutcomeKind.DONE);
        opened.thereAndBack(now -> opened.workspace().outcomes().clear(now, task, Opened.BY));
        assertThat(opened.programme().outcomes()).extracting(Outcome::kind).containsExactly(OutcomeKind.IN_PROGRESS);
        for (int i = 0; i < 4; i++) {
            opened.undo();
        }
        Opened.assertSame(opened.programme(), start);
    }

    @Test
    void constrainedNeedsAReasonAndTheTaskStays() {
        opened.refuses("edit.outcome_reason_missing", now -> set(now, OutcomeKind.CONSTRAINED, " ", MARCH));
        opened.refuses("edit.no_outcome", now -> opened.workspace().outcomes().clear(now, task, Opened.BY));
        opened.take(now -> set(now, OutcomeKind.DONE, "已整体移交", MARCH));
        opened.refuses(
                "store.has_outcome",
                now -> opened.workspace().editing().apply(now, new PlanEdit.Delete(List.of(task)), Opened.BY));
        opened.thereAndBack(
                now -> opened.workspace().editing().apply(now, new PlanEdit.Retire(List.of(task)), Opened.BY));
    }

    @Test
    void doneAgainstItsFiguresNeedsAReason() {
        opened.refuses("edit.outcome_unmet", now -> set(now, OutcomeKind.DONE, " ", MARCH));
        opened.record("5.1.2-1", "2017-02-14", "87");
        opened.refuses("edit.outcome_unmet", now -> set(now, OutcomeKind.DONE, "", MARCH));
        opened.take(now -> set(now, OutcomeKind.CONSTRAINED, "征地未完", MARCH));
        opened.record("5.1.2-2", "2017-03-01", "60");
        opened.take(now -> set(now, OutcomeKind.DONE, "", MARCH));
        assertThat(opened.programme().outcomes()).extracting(Outcome::kind).containsExactly(OutcomeKind.DONE);
    }

    @Test
    void doneBelowAHundredPerCentNeedsAReason() {
        task = opened.task("1.2.5").id();
        opened.thereAndBack(now -> set(now, OutcomeKind.DONE, "", MARCH));
        opened.undo();
        opened.record("1.2.5", "2017-02-14", "60");
        opened.refuses("edit.outcome_below_hundred", now -> set(now, OutcomeKind.DONE, "", MARCH));
        opened.take(now -> set(now, OutcomeKind.DONE, "分期验收", MARCH));
        opened.record("1.2.5", "2017-02-28", "100");
        opened.take(now -> set(now, OutcomeKind.DONE, "", MARCH));
    }

    @Test
    void judgesByTheRuleOfTheOffice() {
        LightRules days = LightRules.preset("days-late").orElseThrow();
        opened.record("5.1.2-1", "2017-02-14", "74");
        UUID signing = opened.indicator("5.1.2-1").id();
        var before = opened.now().status().of(signing).light();
        opened.thereAndBack(now -> opened.workspace().lightRules().set(now, days, Opened.BY));
        assertThat(LightRuleEditing.of(opened.now())).isEqualTo(days);
        opened.reopen();
        assertThat(LightRuleEditing.of(opened.now())).isEqualTo(days);
        opened.take(now -> opened.workspace().lightRules().set(now, LightRules.DEFAULT, Opened.BY));
        assertThat(opened.programme().annual().lightRule()).isNull();
        assertThat(opened.now().status().of(signing).light()).isEqualTo(before);
    }

    private Edited set(ProgrammeView now, OutcomeKind kind, String reason, LocalDate on) {
        return opened.workspace().outcomes().set(now, task, kind, reason, on, Opened.BY);
    }
}
