package hengdao.ui.review;

import hengdao.model.PersonName;
import hengdao.model.ProgressEntry;
import hengdao.model.Project;
import hengdao.model.Review;
import hengdao.schedule.AskedValue;
import hengdao.schedule.Light;
import hengdao.schedule.Reading;
import hengdao.schedule.Readings;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that waits for a review, or had one.
 *
 * @param before what counted before it, null if nothing did
 * @param asked what the plan asks for on the date of the entry, null where there is no way to travel
 * @param light of its subject as things stand now, whatever came after the entry
 * @param review null while it waits
 */
record ReviewLine(
        ProgressEntry entry,
        Subject subject,
        Project project,
        @Nullable Reading before,
        @Nullable AskedValue asked,
        Light light,
        @Nullable Review review) {

    /** The line of an entry; empty for one of a row that was retired or is no longer reported on. */
    static Optional<ReviewLine> of(
            ProgrammeView view,
            Readings readings,
            ProgressEntry entry,
            List<Project> projects,
            @Nullable Review review) {
        return Subject.find(view.plan(), entry.subjectId())
                .flatMap(subject -> projects.stream()
                        .filter(project -> project.no() == subject.projectNo())
                        .findFirst()
                        .map(project -> new ReviewLine(
                                entry,
                                subject,
                                project,
                                before(readings, entry),
                                AskedValue.of(view.plan(), entry.subjectId(), entry.asOf())
                                        .orElse(null),
                                view.status().of(subject.id()).light(),
                                review)));
    }

    UUID id() {
        return entry.id();
    }

    /** The value less what counted before, null if nothing did. */
    @Nullable
    BigDecimal change() {
        return before == null ? null : entry.value().subtract(before.value());
    }

    /** What the plan asks for on its date, to one decimal; null where there is no way to travel. */
    @Nullable
    BigDecimal askedValue() {
        return asked == null ? null : asked.shown();
    }

    /** How far the value is ahead of that (positive) or behind it (negative), as both are shown; null like it. */
    @Nullable
    BigDecimal ahead() {
        return asked == null ? null : asked.ahead(entry.value());
    }

    /** Whether a reviewer of that name reported it. */
    boolean isBy(String reviewer) {
        return PersonName.isSame(entry.by(), reviewer);
    }

    private static @Nullable Reading before(Readings readings, ProgressEntry entry) {
        Reading found = null;
        for (Reading reading : readings.until(entry.subjectId(), entry.asOf())) {
            ProgressEntry other = reading.entry();
            if (other != null
                    && (other.id().equals(entry.id()) || !other.enteredAt().isBefore(entry.enteredAt()))
                    && !other.asOf().isBefore(entry.asOf())) {
                break;
            }
            found = reading;
        }
        return found;
    }
}
