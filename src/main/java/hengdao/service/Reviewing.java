package hengdao.service;

import hengdao.model.EntryState;
import hengdao.model.InputRefused;
import hengdao.model.PersonName;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Reporting;
import hengdao.model.Review;
import hengdao.model.Verdict;
import hengdao.store.Ids;
import hengdao.store.ReviewStore;
import hengdao.store.WriteGate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reviews (审核) of entries. A review is not undone but answered: an accepted entry can be corrected, a returned one, which
 * no longer counts, is answered by one that corrects it.
 */
public final class Reviewing {

    private final WriteGate gate;
    private final ReviewStore reviews;
    private final KeptLights lights;
    private final Ids ids;

    Reviewing(WriteGate gate, ReviewStore reviews, KeptLights lights, Ids ids) {
        this.gate = gate;
        this.reviews = reviews;
        this.lights = lights;
        this.ids = ids;
    }

    /** The entries that wait for a review, by their dates; not those of rows that were retired. */
    public List<ProgressEntry> waiting(ProgrammeView view) {
        return view.programme().entries().stream()
                .filter(entry -> entry.state() == EntryState.SUBMITTED)
                .filter(entry -> !EntryWays.number(view, entry).isEmpty())
                .toList();
    }

    /** The review of each entry that has one, by entry; the newest of several. */
    public Map<UUID, Review> reviews(ProgrammeView view) {
        return reviews.ofProgramme(view.programme().annual().id());
    }

    /**
     * Accepts or returns entries, all or none.
     *
     * @param now the programme as it stands
     * @param entryIds at least one
     * @param reason needed for a return
     * @param by the reviewer, who reported none of them; names are compared as {@link PersonName} says
     * @throws InputRefused if one does not wait for a review or was reported by the reviewer, or reason or reviewer is
     *     missing; nothing has changed then
     */
    public Edited review(ProgrammeView now, List<UUID> entryIds, Verdict verdict, String reason, String by) {
        String reviewer = by.strip();
        if (reviewer.isEmpty()) {
            throw new InputRefused("reviewing.by_missing");
        }
        if (verdict == Verdict.RETURNED && reason.isBlank()) {
            throw new InputRefused("reviewing.reason_missing");
        }
        List<ProgressEntry> chosen = chosen(now, entryIds);
        for (ProgressEntry entry : chosen) {
            if (PersonName.isSame(entry.by(), reviewer)) {
                throw new InputRefused("reviewing.own_entry", EntryWays.number(now, entry), entry.asOf(), reviewer);
            }
        }
        return gate.write(reviewer, verdict == Verdict.ACCEPTED ? "accept entries" : "return entries", change -> {
            for (ProgressEntry entry : chosen) {
                reviews.append(
                        change, new Review(ids.next(), entry.id(), verdict, reason.strip(), reviewer, change.at()));
            }
            EntryState state = verdict == Verdict.ACCEPTED ? EntryState.ACCEPTED : EntryState.RETURNED;
            Edited edited = EntryWays.in(told(now, chosen, verdict, change.at()), chosen, state);
            lights.keep(change, edited);
            return edited;
        });
    }

    /** The programme that knows when the entries were returned. */
    private static ProgrammeView told(ProgrammeView now, List<ProgressEntry> chosen, Verdict verdict, Instant at) {
        if (verdict != Verdict.RETURNED) {
            return now;
        }
        Reporting reporting = now.programme().reporting();
        Map<UUID, Instant> returned = new HashMap<>(reporting.returned());
        chosen.forEach(entry -> returned.put(entry.id(), at));
        Programme programme = now.programme().withReporting(reporting.withReturned(returned));
        return now.after(now.plan().in(programme), Set.of());
    }

    private static List<ProgressEntry> chosen(ProgrammeView now, List<UUID> entryIds) {
        if (entryIds.isEmpty()) {
            throw new InputRefused("reviewing.none");
        }
        Map<UUID, ProgressEntry> entries =
                now.programme().entries().stream().collect(Collectors.toMap(ProgressEntry::id, Function.identity()));
        return entryIds.stream()
                .distinct()
                .map(id -> {
                    if (!entries.containsKey(id)) {
                        throw new InputRefused("store.no_such_entry", id);
                    }
                    return Objects.requireNonNull(entries.get(id));
                })
                .toList();
    }
}
