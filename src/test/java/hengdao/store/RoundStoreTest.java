package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.EntryRound;
import hengdao.model.InputRefused;
import hengdao.model.RoundHandover;
import hengdao.model.RoundSkip;
import hengdao.model.RoundState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entry rounds with what was skipped and handed over in them, in a real database. */
class RoundStoreTest {

    private static final Instant NOW = Instant.parse("2017-02-15T01:02:03.000004Z");

    @TempDir
    private Path folder;

    private final SampleProgramme sample = new SampleProgramme();
    private final EntryRound first = round(1, "2017-01-01", "2017-01-13");
    private final EntryRound second = round(2, "2017-01-14", "2017-02-03");
    private Stores stores;
    private RoundStore rounds;

    @BeforeEach
    void create() {
        stores = Stores.createWith(folder, sample);
        rounds = new RoundStore(stores.database());
        set(first, second);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void bringsRoundsToWhatIsGivenAndLogsOnlyWhatChanged() {
        EntryRound moved =
                second.movedTo(LocalDate.parse("2017-02-06"), "春节后补开").named("第二次例会");
        EntryRound third = round(3, "2017-02-07", "2017-02-10");
        set(first, moved, third);
        assertThat(read()).containsExactly(first, moved, third);
        assertThat(stores.changes().history(first.id())).hasSize(1);
        assertThat(stores.changes().history(second.id())).hasSize(2).last().satisfies(record -> {
            assertThat(record.before()).contains("\"closes\":\"2017-02-03\"");
            assertThat(record.after()).contains("\"closes\":\"2017-02-06\"", "春节后补开");
        });

        set(first.cancelled("停会"));
        assertThat(read()).containsExactly(first.cancelled("停会"));
        assertThat(read().getFirst().state()).isEqualTo(RoundState.CANCELLED);
    }

    @Test
    void keepsWhatWasSkippedAndHandedOverAndTheRoundWithIt() {
        RoundSkip skip = skip(second);
        change(change -> rounds.skip(change, skip, "5.1.2-1"));
        assertThat(rounds.skips(second.id())).containsExactly(skip);
        assertThat(rounds.skips(first.id())).isEmpty();

        Refused.with(
                InputRefused.class,
                "store.already_skipped",
                () -> change(change -> rounds.skip(change, skip(second), "5.1.2-1")));
        long before = stores.changes().lastSequence();
        Refused.with(InputRefused.class, "store.round_used", () -> set(first.named("一月")));
        assertThat(read()).containsExactly(first, second);
        assertThat(stores.changes().lastSequence()).isEqualTo(before);
    }

    @Test
    void aHandoverHoldsFromItsRoundOn() {
        RoundHandover early = handover(first, "街道甲", "张三");
        RoundHandover late = handover(second, "", "李四");
        change(change -> rounds.handOver(change, late, "5.1.2-1"));
        change(change -> rounds.handOver(change, early, "5.1.2-1"));

        assertThat(rounds.handovers(first.id())).containsExactly(early);
        assertThat(rounds.handovers(second.id())).containsExactly(early, late);
        Refused.with(InputRefused.class, "store.round_used", () -> set(first));
    }

    @Test
    void aSkipTakenBackCanBeNotedAnewAndAllOfItStays() {
        RoundSkip skip = skip(second);
        RoundSkip back = new RoundSkip(
                SampleProgramme.IDS.next(), second.id(), skip.subjectId(), "", "填报员甲", NOW.minusSeconds(1));
        RoundSkip again = skip(second);
        for (RoundSkip each : List.of(skip, back, again)) {
            change(change -> rounds.skip(change, each, "5.1.2-1"));
        }
        assertThat(rounds.skips(second.id())).containsExactly(skip, back, again);
    }

    private RoundSkip skip(EntryRound round) {
        return new RoundSkip(SampleProgramme.IDS.next(), round.id(), sample.signed.id(), "本期停工", "填报员甲", NOW);
    }

    private RoundHandover handover(EntryRound round, String unit, String person) {
        return new RoundHandover(
                SampleProgramme.IDS.next(), round.id(), sample.signed.id(), unit, person, "分工调整", "填报员甲", NOW);
    }

    private void set(EntryRound... all) {
        change(change -> rounds.set(change, sample.annual.id(), new ArrayList<>(List.of(all))));
    }

    private void change(Consumer<Change> work) {
        stores.change("rounds", change -> {
            work.accept(change);
            return change;
        });
    }

    private List<EntryRound> read() {
        return rounds.ofProgramme(sample.annual.id());
    }

    private static EntryRound round(int no, String opens, String closes) {
        LocalDate last = LocalDate.parse(closes);
        UUID id = SampleProgramme.IDS.next();
        return new EntryRound(id, no, "", LocalDate.parse(opens), last, last, RoundState.PLANNED, "");
    }
}
