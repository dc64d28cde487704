package hengdao.service;

import hengdao.model.Programme;
import hengdao.model.Reporting;
import hengdao.model.RoundHandover;
import hengdao.model.RoundSkip;
import hengdao.store.Change;
import hengdao.store.DirectoryStore;
import hengdao.store.Ids;
import hengdao.store.RoundStore;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appends what is skipped and handed over in rounds; each is taken back by appending the opposite. */
final class RoundNotes {

    private final RoundStore rounds;
    private final DirectoryStore directory;
    private final Ids ids;

    RoundNotes(RoundStore rounds, DirectoryStore directory, Ids ids) {
        this.rounds = rounds;
        this.directory = directory;
        this.ids = ids;
    }

    /**
     * An item of a round.
     *
     * @param number what a person calls it
     */
    record RoundItem(UUID roundId, UUID subjectId, String number) {}

    /** Who reports on an item, and why; all empty for those of the plan. */
    record Reporters(String unit, String person, String reason) {
        static Reporters of(@Nullable RoundHandover handover) {
            return handover == null
                    ? new Reporters("", "", "")
                    : new Reporters(handover.toUnit(), handover.toPerson(), handover.reason());
        }
    }

    /** Notes that nothing is reported on an item. */
    Way.Went skip(Change change, ProgrammeView now, RoundItem item, String reason) {
        return skip(change, now, item, reason, "");
    }

    private Way.Went skip(Change change, ProgrammeView now, RoundItem item, String reason, String opposite) {
        RoundSkip skip =
                new RoundSkip(ids.next(), item.roundId(), item.subjectId(), reason, change.actor(), change.at());
        rounds.skip(change, skip, item.number());
        return new Way.Went(
                reported(now, now.programme().reporting().with(skip)),
                (next, view) -> skip(next, view, item, opposite, reason));
    }

    /** Notes who reports on an item from a round on, with those of them that are new to the directory. */
    Way.Went handOver(
            Change change, ProgrammeView now, RoundItem item, Reporters before, Reporters after, Newcomers newcomers) {
        newcomers.join(change, directory);
        handOver(change, item, after);
        return new Way.Went(
                reported(now, now.programme().reporting()),
                (next, view) -> giveBack(next, view, item, before, after, newcomers));
    }

    private Way.Went giveBack(
            Change change, ProgrammeView now, RoundItem item, Reporters before, Reporters after, Newcomers newcomers) {
        handOver(change, item, before);
        newcomers.leave(change, directory);
        return new Way.Went(
                reported(now, now.programme().reporting()),
                (next, view) -> handOver(next, view, item, before, after, newcomers));
    }

    private void handOver(Change change, RoundItem item, Reporters after) {
        RoundHandover handover = new RoundHandover(
                ids.next(),
                item.roundId(),
                item.subjectId(),
                after.unit(),
                after.person(),
                after.reason(),
                change.actor(),
                change.at());
        rounds.handOver(change, handover, item.number());
    }

    /** The programme as it is reported on from now on; told of as new. */
    static Edited reported(ProgrammeView now, Reporting reporting) {
        Programme programme = now.programme().withReporting(reporting);
        return new Edited(now.after(now.plan().in(programme), Set.of()), true, Set.of());
    }
}
