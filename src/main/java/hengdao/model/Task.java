package hengdao.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of the year in the task tree of a work area.
 *
 * @param parentId the summary task above it, or null directly below the work area
 * @param position order among its siblings, from 1
 * @param key unique in the programme, given once, never changed by moving (for example 5.1.2)
 * @param plannedStart null where nothing is known: {@link PlannedPeriod} then supplies the default
 * @param startStated false where {@code plannedStart} is a default rather than stated by the source
 * @param plannedFinish null where it is the deadline
 * @param deadline null where the source states none
 * @param deadlineStated whether the source itself states the deadline
 * @param leadUnit 牵头单位, empty if not yet assigned
 * @param weight share in the roll-up relative to its siblings, greater than zero
 * @param clause where the source names it, for example 二(五)1
 * @param example true for rows added as examples (示例)
 */
public record Task(
        UUID id,
        UUID workAreaId,
        @Nullable UUID parentId,
        int position,
        String key,
        String name,
        TaskKind kind,
        @Nullable LocalDate plannedStart,
        boolean startStated,
        @Nullable LocalDate plannedFinish,
        @Nullable LocalDate deadline,
        boolean deadlineStated,
        String leadUnit,
        List<String> supportingUnits,
        String officialInCharge,
        String responsiblePerson,
        BigDecimal weight,
        String clause,
        boolean example) {

    public Task {
        supportingUnits = List.copyOf(supportingUnits);
    }
}
