package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.model.EntryState;
import hengdao.model.InputRefused;
import hengdao.model.ProgressEntry;
import hengdao.model.Review;
import hengdao.model.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries with their reviews in a real database. */
class ReviewStoreTest {

    @TempDir
    private Path folder;

    private final SampleProgramme sample = new SampleProgramme();
    private Stores stores;
    private ReviewStore reviews;

    @BeforeEach
    void create() {
        stores = Stores.createWith(folder, sample);
        reviews = new ReviewStore(stores.database());
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void theStateOfAnEntryFollowsFromItsReview() {
        ProgressEntry other = entry("88", null);
        stores.append(other);
        review(sample.february.id(), Verdict.ACCEPTED, "");
        Review returned = review(other.id(), Verdict.RETURNED, "口径不符");

        assertThat(states()).containsExactly(EntryState.ACCEPTED, EntryState.RETURNED);
        assertThat(reviews.ofProgramme(sample.annual.id()))
                .containsOnlyKeys(sample.february.id(), other.id())
                .containsEntry(other.id(), returned);
        assertThat(stores.changes().history(returned.id())).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("5.1.2-1@2017-02-14");
            assertThat(record.after()).contains("\"verdict\":\"RETURNED\"", "口径不符");
        });
    }

    @Test
    void aReviewedEntryIsNeitherReviewedAgainNorWithdrawnButCorrected() {
        UUID february = sample.february.id();
        review(february, Verdict.ACCEPTED, "");
        long before = stores.changes().lastSequence();

        Refused.with(
                InputRefused.class, "store.entry_already_reviewed", () -> review(february, Verdict.RETURNED, "口径不符"));
        Refused.with(
                InputRefused.class,
                "store.entry_reviewed",
                () -> stores.change("entry.withdraw", change -> {
                    stores.entries().withdraw(change, february, "");
                    return change;
                }));
        assertThat(states()).containsExactly(EntryState.ACCEPTED);
        assertThat(stores.changes().lastSequence()).isEqualTo(before);

        stores.append(entry("88", february));
        assertThat(states()).containsExactly(EntryState.SUPERSEDED, EntryState.SUBMITTED);
        Refused.with(
                InputRefused.class, "store.entry_already_corrected", () -> review(february, Verdict.RETURNED, "口径不符"));
    }

    @Test
    void aCorrectionThatIsWithdrawnBringsTheVerdictBackAndAReturnedOneDoesNot() {
        UUID february = sample.february.id();
        review(february, Verdict.RETURNED, "口径不符");
        ProgressEntry first = entry("88", february);
        stores.append(first);
        stores.change("entry.withdraw", change -> {
            stores.entries().withdraw(change, first.id(), "");
            assertThat(stores.entries().standing(change, february)).isEqualTo(EntryState.RETURNED);
            return change;
        });
        assertThat(states()).containsExactly(EntryState.RETURNED, EntryState.WITHDRAWN);

        ProgressEntry second = entry("89", february);
        stores.append(second);
        review(second.id(), Verdict.RETURNED, "仍不符");
        assertThat(states()).containsExactly(EntryState.SUPERSEDED, EntryState.WITHDRAWN, EntryState.RETURNED);
    }

    @Test
    void oneRefusedOfSeveralLeavesNone() {
        Refused.with(
                InputRefused.class,
                "store.no_such_entry",
                () -> stores.change("review", change -> {
                    reviews.append(change, made(sample.february.id(), Verdict.ACCEPTED, ""));
                    reviews.append(change, made(UUID.randomUUID(), Verdict.ACCEPTED, ""));
                    return change;
                }));

        assertThat(states()).containsExactly(EntryState.SUBMITTED);
    }

    private ProgressEntry entry(String value, @Nullable UUID supersedes) {
        return SampleProgramme.entry(sample.signed.id(), sample.february.asOf(), value, supersedes);
    }

    private Review review(UUID entryId, Verdict verdict, String reason) {
        Review review = made(entryId, verdict, reason);
        stores.change("review", change -> {
            reviews.append(change, review);
            return change;
        });
        return review;
    }

    private static Review made(UUID entryId, Verdict verdict, String reason) {
        return new Review(
                SampleProgramme.IDS.next(),
                entryId,
                verdict,
                reason,
                "审核员乙",
                Instant.parse("2017-02-15T01:02:03.000004Z"));
    }

    private List<EntryState> states() {
        return stores.programmes().load(2017).entries().stream()
                .map(ProgressEntry::state)
                .toList();
    }
}
