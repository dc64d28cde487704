package hengdao.ui.review;

import hengdao.model.Project;
import hengdao.model.Review;
import hengdao.schedule.Readings;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What waits for a review and what had one, as read from the data folder; immutable.
 *
 * @param waiting the worst light first, those of the same light by dates, the oldest first
 * @param reviewed the newest review first
 */
record ReviewSheet(List<ReviewLine> waiting, List<ReviewLine> reviewed) {

    private static final Comparator<ReviewLine> WORST_FIRST = Comparator.comparing(ReviewLine::light)
            .reversed()
            .thenComparing(line -> line.entry().asOf())
            .thenComparing(line -> line.entry().enteredAt());

    /** Reads both lists; within work on the data folder. */
    static ReviewSheet read(Workspace workspace, ProgrammeView view) {
        Readings readings = new Readings(view.programme());
        List<Project> projects = view.programme().projects();
        Map<UUID, Review> reviews = workspace.reviewing().reviews(view);
        List<ReviewLine> waiting = workspace.reviewing().waiting(view).stream()
                .flatMap(entry -> ReviewLine.of(view, readings, entry, projects, null).stream())
                .sorted(WORST_FIRST)
                .toList();
        List<ReviewLine> reviewed = view.programme().entries().stream()
                .filter(entry -> reviews.containsKey(entry.id()))
                .flatMap(entry -> ReviewLine.of(view, readings, entry, projects, reviews.get(entry.id())).stream())
                .sorted(Comparator.comparing(ReviewSheet::at).reversed())
                .toList();
        return new ReviewSheet(waiting, reviewed);
    }

    private static Instant at(ReviewLine line) {
        return Objects.requireNonNull(line.review()).at();
    }
}
