package hengdao.service;

import static hengdao.service.Desktop2017.REPORTER;
import static hengdao.service.Desktop2017.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.EntryState;
import hengdao.model.InputRefused;
import hengdao.model.ProgressEntry;
import hengdao.model.Review;
import hengdao.model.Verdict;
import hengdao.schedule.Light;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews (审核) over a real data folder. */
class ReviewingTest {

    @TempDir
    private Path folder;

    private Desktop2017 desk;
    private ProgressEntry signing;
    private ProgressEntry handover;

    @BeforeEach
    void open() {
        desk = new Desktop2017(folder);
        signing = desk.record("5.1.2-1", "2017-02-14", "87", null);
        handover = desk.record("5.1.2-2", "2017-02-14", "30", null);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void acceptsSeveralAtOnce() {
        assertThat(reviewing().waiting(desk.now)).containsExactly(signing, handover);
        review(Verdict.ACCEPTED, "", signing, handover);

        assertThat(reviewing().waiting(desk.now)).isEmpty();
        assertThat(desk.state(signing)).isEqualTo(EntryState.ACCEPTED);
        assertThat(desk.now.status().of(desk.id("5.1.2-1")).light()).isEqualTo(Light.DONE);
        assertThat(reviewing().reviews(desk.now)).containsOnlyKeys(signing.id(), handover.id());
    }

    @Test
    void aReturnedEntryCountsNoMoreAndIsAnsweredByANewOne() {
        review(Verdict.RETURNED, " 口径不符 ", signing);

        assertThat(desk.state(signing)).isEqualTo(EntryState.RETURNED);
        assertThat(desk.now.status().of(desk.id("5.1.2-1")).measured()).isEqualByComparingTo(new BigDecimal("73"));
        Review review = reviewing().reviews(desk.now).get(signing.id());
        assertThat(review).isNotNull();
        assertThat(review.reason()).isEqualTo("口径不符");
        assertThat(review.by()).isEqualTo(REVIEWER);
        assertThat(review.at()).isEqualTo(Today.CLOCK.instant());

        ProgressEntry answer = desk.record("5.1.2-1", "2017-02-14", "86", signing.id());
        assertThat(desk.state(signing)).isEqualTo(EntryState.SUPERSEDED);
        assertThat(desk.state(answer)).isEqualTo(EntryState.SUBMITTED);
        desk.take(desk.workspace.editing().undo(desk.now, REPORTER));
        assertThat(desk.state(signing)).isEqualTo(EntryState.RETURNED);
    }

    @Test
    void refusesTheReporterAndThenChangesNothing() {
        refuses("reviewing.own_entry", Verdict.ACCEPTED, "", " " + REPORTER + "　", handover, signing);
        refuses("reviewing.by_missing", Verdict.ACCEPTED, "", " ", handover);
        refuses("reviewing.reason_missing", Verdict.RETURNED, " ", REVIEWER, handover);
        refuses("reviewing.none", Verdict.ACCEPTED, "", REVIEWER);
        review(Verdict.ACCEPTED, "", handover);
        refuses("store.entry_already_reviewed", Verdict.RETURNED, "口径不符", REVIEWER, signing, handover);

        desk.reopen();
        assertThat(desk.state(signing)).isEqualTo(EntryState.SUBMITTED);
        assertThat(desk.state(handover)).isEqualTo(EntryState.ACCEPTED);
    }

    @Test
    void anAcceptedEntryIsNotTakenBackButCorrected() {
        review(Verdict.ACCEPTED, "", handover);
        assertThatThrownBy(() -> desk.workspace.editing().undo(desk.now, REPORTER))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("store.entry_reviewed ");
        assertThat(desk.state(handover)).isEqualTo(EntryState.ACCEPTED);

        desk.take(desk.workspace.editing().undo(desk.now, REPORTER));
        assertThat(desk.state(signing)).isEqualTo(EntryState.WITHDRAWN);

        ProgressEntry right = desk.record("5.1.2-2", "2017-02-14", "31", handover.id());
        assertThat(desk.state(handover)).isEqualTo(EntryState.SUPERSEDED);
        desk.take(desk.workspace.editing().undo(desk.now, REPORTER));
        assertThat(desk.state(handover)).isEqualTo(EntryState.ACCEPTED);
        assertThat(desk.state(right)).isEqualTo(EntryState.WITHDRAWN);
    }

    private void review(Verdict verdict, String reason, ProgressEntry... entries) {
        desk.take(reviewing().review(desk.now, ids(entries), verdict, reason, REVIEWER));
    }

    private void refuses(String messageKey, Verdict verdict, String reason, String by, ProgressEntry... entries) {
        assertThatThrownBy(() -> reviewing().review(desk.now, ids(entries), verdict, reason, by))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith(messageKey + " ");
    }

    private Reviewing reviewing() {
        return desk.workspace.reviewing();
    }

    private static List<UUID> ids(ProgressEntry... entries) {
        return List.of(entries).stream().map(ProgressEntry::id).toList();
    }
}
