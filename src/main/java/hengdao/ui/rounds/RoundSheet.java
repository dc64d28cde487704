package hengdao.ui.rounds;

import hengdao.model.EntryRound;
import hengdao.model.ProgressEntry;
import hengdao.model.Review;
import hengdao.schedule.rounds.DueItem;
import hengdao.schedule.rounds.DueState;
import hengdao.service.EntryForm;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A round with all that is due in it, as read from the data folder; immutable.
 *
 * @param rounds all rounds of the year
 * @param round the one shown, null if none is open on the status date and none was chosen
 * @param lines what is due in it, returned items first
 * @param drafts half-filled forms by subject
 */
record RoundSheet(
        List<EntryRound> rounds, @Nullable EntryRound round, List<LineFacts> lines, Map<UUID, EntryForm> drafts) {

    /**
     * Reads a round; within work on the data folder.
     *
     * @param chosen null for the one that is open on the status date
     */
    static RoundSheet read(Workspace workspace, ProgrammeView view, @Nullable UUID chosen) {
        List<EntryRound> rounds = workspace.rounds().rounds(view);
        Optional<EntryRound> round = rounds.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .or(() -> rounds.stream()
                        .filter(each -> each.isOpenOn(view.statusDate()))
                        .findFirst());
        if (round.isEmpty()) {
            return new RoundSheet(rounds, null, List.of(), Map.of());
        }
        Map<UUID, Review> reviews = workspace.reviewing().reviews(view);
        List<LineFacts> lines = workspace.rounds().due(view, round.get().id()).items().stream()
                .flatMap(item -> LineFacts.of(view, item, review(item, reviews)).stream())
                .sorted(Comparator.comparing(facts -> facts.subject().projectNo() == 0))
                .toList();
        Map<UUID, EntryForm> drafts = workspace.drafts().all().stream()
                .collect(Collectors.toMap(EntryForm::subjectId, Function.identity(), (newer, older) -> newer));
        return new RoundSheet(rounds, round.get(), lines, drafts);
    }

    private static @Nullable Review review(DueItem item, Map<UUID, Review> reviews) {
        return item.state() == DueState.RETURNED ? reviews.get(entry(item).id()) : null;
    }

    private static ProgressEntry entry(DueItem item) {
        return Objects.requireNonNull(item.entry());
    }
}
