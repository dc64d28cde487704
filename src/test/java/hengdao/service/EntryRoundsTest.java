package hengdao.service;

import static hengdao.service.Desktop2017.REPORTER;
import static hengdao.service.Desktop2017.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.EntryRound;
import hengdao.model.EntryState;
import hengdao.model.InputRefused;
import hengdao.model.ProgressEntry;
import hengdao.model.Verdict;
import hengdao.schedule.plan.EditName;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueList;
import hengdao.schedule.rounds.DueState;
import hengdao.schedule.rounds.RoundProgress;
import hengdao.schedule.rounds.RoundRule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entry rounds (填报轮次) of 2017 over a real data folder. */
class EntryRoundsTest {

    @TempDir
    private Path folder;

    private Desktop2017 desk;
    private EntryRound round;

    @BeforeEach
    void open() {
        desk = new Desktop2017(folder);
        rounds().plan(desk.now, new RoundRule.EveryTwoWeeks(day("2017-01-13")), LocalDate.MIN, REPORTER);
        round = rounds().openOn(desk.now, day("2017-02-14")).orElseThrow();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void plansMovesCancelsAndNamesRounds() {
        assertThat(rounds().rounds(desk.now)).hasSize(26);
        assertThat(round.no()).isEqualTo(4);
        rounds().move(desk.now, round.id(), day("2017-02-27"), "会议顺延", REPORTER);
        rounds().rename(desk.now, round.id(), " 第四次双周例会 ", REPORTER);
        rounds().cancel(desk.now, rounds().rounds(desk.now).get(4).id(), "停会", REPORTER);
        desk.reopen();

        List<EntryRound> kept = rounds().rounds(desk.now);
        assertThat(kept.get(3).name()).isEqualTo("第四次双周例会");
        assertThat(kept.get(3).closes()).isEqualTo("2017-02-27");
        assertThat(kept.get(4).takesPlace()).isFalse();
        assertThat(kept.get(5).opens()).isEqualTo("2017-02-28");
        List<EntryRound> preview = rounds().preview(desk.now, new RoundRule.TenDays(), day("2017-07-01"));
        assertThat(preview).hasSizeGreaterThan(26);
        assertThat(rounds().rounds(desk.now)).isEqualTo(kept);
        refuses("rounds.by_missing", () -> rounds().move(desk.now, round.id(), day("2017-02-20"), "提前", " "));
    }

    @Test
    void takesBackEachChangeOfTheRoundsByItsInverse() {
        List<EntryRound> planned = rounds().rounds(desk.now);
        desk.take(rounds().move(desk.now, round.id(), day("2017-02-27"), "会议顺延", REPORTER));
        List<EntryRound> moved = rounds().rounds(desk.now);
        desk.take(rounds().rename(desk.now, round.id(), "第四次双周例会", REPORTER));
        List<EntryRound> named = rounds().rounds(desk.now);
        desk.take(rounds().cancel(desk.now, moved.get(4).id(), "停会", REPORTER));
        List<EntryRound> cancelled = rounds().rounds(desk.now);
        assertThat(undoable()).isEqualTo("edit.round-cancel [5]");

        undo();
        assertThat(rounds().rounds(desk.now)).isEqualTo(named);
        assertThat(undoable()).isEqualTo("edit.round-rename [4]");
        undo();
        assertThat(rounds().rounds(desk.now)).isEqualTo(moved);
        undo();
        assertThat(rounds().rounds(desk.now)).isEqualTo(planned);
        assertThat(undoable()).isEqualTo("edit.rounds-plan []");
        undo();
        assertThat(rounds().rounds(desk.now)).isEmpty();
        for (int i = 0; i < 4; i++) {
            desk.take(desk.workspace.editing().redo(desk.now, REPORTER));
        }
        assertThat(rounds().rounds(desk.now)).isEqualTo(cancelled);
        desk.reopen();
        assertThat(rounds().rounds(desk.now)).isEqualTo(cancelled);
    }

    /** What is reviewed cannot be withdrawn any more, so the step before it comes within reach. */
    @Test
    void keepsARoundThatSomethingWasReportedIntoSince() {
        desk.take(rounds().move(desk.now, round.id(), day("2017-02-27"), "会议顺延", REPORTER));
        List<EntryRound> moved = rounds().rounds(desk.now);
        ProgressEntry entry = desk.record("5.1.2-2", "2017-02-26", "20", null);
        desk.take(desk.workspace.reviewing().review(desk.now, List.of(entry.id()), Verdict.ACCEPTED, "", REVIEWER));
        assertThatThrownBy(this::undo).isInstanceOf(InputRefused.class);
        assertThat(undoable()).isEqualTo("edit.round-move [4]");
        refuses("rounds.entered_since", this::undo);
        assertThat(rounds().rounds(desk.now)).isEqualTo(moved);
        assertThat(item(desk.id("5.1.2-2")).state()).isEqualTo(DueState.DONE);
    }

    @Test
    void submitsAllItemsOfARoundInOneStep() {
        List<EntryForm> forms = List.of(
                desk.form("5.1.2-1", "2017-02-14", "81", null),
                desk.form("5.1.2-2", "2017-02-14", "20", null),
                desk.form("5.3.2-1", "2017-02-14", "204", null));
        int all = due().items().size();

        Submission.Saved saved = (Submission.Saved) desk.workspace.submit(desk.now, forms);
        desk.take(saved.edited());
        assertThat(saved.entries())
                .extracting(ProgressEntry::subjectId)
                .containsExactlyElementsOf(
                        forms.stream().map(EntryForm::subjectId).toList());
        assertThat(due().progress()).isEqualTo(new RoundProgress(3, 0, all - 3, 0));
        assertThat(desk.workspace.editing().undoable(desk.now).orElseThrow().messageKey())
                .isEqualTo("edit.entries");

        desk.take(desk.workspace.editing().undo(desk.now, REPORTER));
        assertThat(desk.now.programme().entries())
                .extracting(ProgressEntry::state)
                .containsOnly(EntryState.WITHDRAWN);
        desk.take(desk.workspace.editing().redo(desk.now, REPORTER));
        assertThat(due().progress().done()).isEqualTo(3);
    }

    @Test
    void whatWasTypedIsADraftWhileItsEntriesAreTakenBack() {
        EntryForm signing = desk.form("5.1.2-1", "2017-02-14", "81", null);
        EntryForm other = desk.form("5.1.2-2", "2017-02-14", "20", null);
        Submission.Saved saved = (Submission.Saved) desk.workspace.submit(desk.now, List.of(signing, other));
        desk.take(saved.edited());
        for (int i = 0; i < 2; i++) {
            desk.take(desk.workspace.editing().undo(desk.now, REPORTER));
            assertThat(desk.workspace.drafts().all()).containsExactlyInAnyOrder(signing, other);
            desk.take(desk.workspace.editing().redo(desk.now, REPORTER));
            assertThat(desk.workspace.drafts().all()).isEmpty();
        }
        EntryForm newer = desk.form("5.1.2-1", "2017-02-15", "82", null);
        desk.workspace.drafts().save(newer);
        desk.take(desk.workspace.editing().undo(desk.now, REPORTER));
        assertThat(desk.workspace.drafts().all()).containsExactlyInAnyOrder(newer, other);
        desk.take(desk.workspace.editing().redo(desk.now, REPORTER));
        assertThat(desk.workspace.drafts().all()).containsExactly(newer);
    }

    @Test
    void savesNothingIfOneIsRefusedAndSaysWhich() throws IOException {
        Path proof = desk.file("签约台账.txt");
        EntryForm good = desk.form("5.1.2-1", "2017-02-14", "81", null);
        EntryForm proven = new EntryForm(
                good.subjectId(), good.asOf(), "81", "", "", "", "", "", "", List.of(proof), REPORTER, null);
        EntryForm bad = desk.form("5.1.2-2", "2017-02-14", "二十", null);
        EntryForm fallen = desk.form("5.3.2-1", "2017-02-14", "204", null);
        EntryForm less = desk.form("5.3.2-1", "2017-02-15", "203", null);
        desk.workspace.drafts().save(good);

        Submission.Refused refused =
                (Submission.Refused) desk.workspace.submit(desk.now, List.of(proven, bad, fallen, less));
        assertThat(refused.findings()).hasSize(4);
        assertThat(refused.findings().getFirst()).isEmpty();
        assertThat(refused.findings().get(1))
                .extracting(Finding::messageKey)
                .containsExactly("recording.value.not_a_number");
        assertThat(refused.findings().get(2)).isEmpty();
        assertThat(refused.findings().get(3))
                .extracting(Finding::messageKey)
                .containsExactly("recording.reason.fallen");
        assertThat(desk.workspace.view(2017, null).programme().entries()).isEmpty();
        assertThat(folder.resolve("evidence")).doesNotExist();
        assertThat(desk.workspace.drafts().all()).containsExactly(good);
        assertThat(desk.workspace.recording().check(desk.now, List.of(proven, bad, fallen, less)))
                .isEqualTo(refused.findings());
    }

    @Test
    void aFileThatCannotBeReadLeavesNothing() throws IOException {
        Path proof = desk.file("签约台账.txt");
        EntryForm first = desk.form("5.1.2-1", "2017-02-14", "81", null);
        EntryForm proven = new EntryForm(
                first.subjectId(), first.asOf(), "81", "", "", "", "", "", "", List.of(proof), REPORTER, null);
        EntryForm gone = new EntryForm(
                desk.id("5.1.2-2"),
                "2017-02-14",
                "20",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(folder.resolve("无")),
                REPORTER,
                null);
        assertThat(desk.workspace.submit(desk.now, List.of(proven, gone))).isInstanceOf(Submission.Refused.class);
        assertThat(desk.workspace.view(2017, null).programme().entries()).isEmpty();
    }

    @Test
    void skipsAnOpenItemOnceWithAReason() {
        UUID subject = desk.id("5.1.2-2");
        int open = due().progress().open();
        refuses("rounds.reason_missing", () -> skip(subject, " "));
        refuses("rounds.not_due", () -> skip(desk.id("5.1.2"), "停工"));
        skip(subject, "本期停工");
        desk.reopen();
        assertThat(due().progress()).isEqualTo(new RoundProgress(0, 1, open - 1, 0));
        assertThat(item(subject).skip()).isNotNull();
        refuses("store.already_skipped", () -> skip(subject, "再次"));

        ProgressEntry entry = desk.record("5.1.2-2", "2017-02-14", "20", null);
        assertThat(item(subject).state()).isEqualTo(DueState.DONE);
        refuses("rounds.has_entry", () -> skip(subject, "停工"));
        desk.take(desk.workspace.reviewing().review(desk.now, List.of(entry.id()), Verdict.RETURNED, "口径不符", REVIEWER));
        assertThat(due().items().getFirst().subjectId()).isEqualTo(subject);
        assertThat(due().progress().returned()).isEqualTo(1);
        refuses("rounds.answer_return", () -> skip(subject, "停工"));
        desk.record("5.1.2-2", "2017-02-14", "21", entry.id());
        assertThat(due().progress().returned()).isZero();
    }

    @Test
    void handsAnItemOverFromThisRoundOn() {
        UUID subject = desk.id("5.1.2-1");
        EntryRound before = rounds().rounds(desk.now).get(2);
        EntryRound after = rounds().rounds(desk.now).get(4);
        refuses("rounds.handover_to_nobody", () -> handOver(subject, " ", ""));
        handOver(subject, "东门街道", "李四");
        desk.reopen();

        assertThat(due().of("李四").items()).extracting(DueItem::subjectId).containsExactly(subject);
        assertThat(rounds().due(desk.now, after.id()).of("东门街道").items()).hasSize(1);
        assertThat(rounds().due(desk.now, before.id()).of("李四").items()).isEmpty();
        refuses("rounds.handover_to_same", () -> handOver(subject, "东门街道", "李四"));
        refuses(
                "store.round_used",
                () -> rounds().plan(desk.now, new RoundRule.TenDays(), day("2017-02-01"), REPORTER));
        assertThat(rounds().rounds(desk.now)).hasSize(26);
        refuses("rounds.unknown", () -> rounds().due(desk.now, UUID.randomUUID()));
    }

    @Test
    void whatWasHandedOverStaysWithAUnitUnderItsNewName() {
        UUID subject = desk.id("5.1.2-1");
        desk.take(desk.workspace.units().add(desk.now, "东门街道", REPORTER));
        handOver(subject, "东门街道", "");
        desk.take(desk.workspace.units().rename(desk.now, "东门街道", "东门街道办事处", REPORTER));
        assertThat(due().of("东门街道办事处").items()).extracting(DueItem::subjectId).containsExactly(subject);
        assertThat(due().of("东门街道").items()).isEmpty();
    }

    @Test
    void takesBackASkipAndSkipsAgain() {
        UUID subject = desk.id("5.1.2-2");
        RoundProgress before = due().progress();
        skip(subject, "本期停工");
        assertThat(undoable()).isEqualTo("edit.round-skip [5.1.2-2]");
        undo();
        assertThat(due().progress()).isEqualTo(before);
        assertThat(item(subject).skip()).isNull();
        desk.take(desk.workspace.editing().redo(desk.now, REPORTER));
        assertThat(item(subject).skip())
                .isNotNull()
                .satisfies(skip -> assertThat(skip.reason()).isEqualTo("本期停工"));
        undo();
        skip(subject, "另有安排");
        desk.reopen();
        assertThat(item(subject).skip())
                .isNotNull()
                .satisfies(skip -> assertThat(skip.reason()).isEqualTo("另有安排"));
    }

    @Test
    void givesAnItemBackToThoseBeforeAndAtLastToThoseOfThePlan() {
        UUID subject = desk.id("5.1.2-1");
        DueItem planned = item(subject);
        handOver(subject, "东门街道", "李四");
        handOver(subject, "", "王五");
        assertThat(undoable()).isEqualTo("edit.round-hand-over [5.1.2-1]");
        undo();
        assertThat(item(subject).unit()).isEqualTo("东门街道");
        assertThat(item(subject).person()).isEqualTo("李四");
        undo();
        assertThat(item(subject)).isEqualTo(planned);
        desk.take(desk.workspace.editing().redo(desk.now, REPORTER));
        assertThat(item(subject).person()).isEqualTo("李四");
        undo();
        desk.reopen();
        assertThat(item(subject)).isEqualTo(planned);
    }

    private void undo() {
        desk.take(desk.workspace.editing().undo(desk.now, REPORTER));
    }

    private String undoable() {
        EditName name = desk.workspace.editing().undoable(desk.now).orElseThrow();
        return name.messageKey() + " " + name.arguments();
    }

    private void skip(UUID subject, String reason) {
        desk.take(rounds().skip(desk.now, round.id(), subject, reason, REPORTER));
    }

    private void handOver(UUID subject, String unit, String person) {
        desk.take(rounds().handOver(desk.now, round.id(), subject, unit, person, "分工调整", REPORTER));
    }

    private DueItem item(UUID subject) {
        return due().items().stream()
                .filter(item -> item.subjectId().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private DueList due() {
        return rounds().due(desk.now, round.id());
    }

    private EntryRounds rounds() {
        return desk.workspace.rounds();
    }

    private static void refuses(String messageKey, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InputRefused.class).hasMessageStartingWith(messageKey + " ");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
