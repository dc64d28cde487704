package hengdao.ui.overview;

import hengdao.schedule.AtRisk;
import hengdao.schedule.Status;
import java.util.UUID;

/**
 * A commitment that will hardly be kept, as the overview lists it.
 *
 * @param projectId the project it belongs to
 * @param number 序号 of the indicator or task
 * @param name for example 签约率 ≥85%
 * @param status where it stands
 * @param unit of its values
 * @param dueIsDefault whether the source does not state the deadline
 * @param indicator whether it is one, rather than a task
 * @param skipped why nothing is reported on it in the present period (本期), empty where it was not skipped
 */
record RiskLine(
        AtRisk risk,
        Status status,
        UUID projectId,
        String number,
        String name,
        String unit,
        boolean dueIsDefault,
        boolean indicator,
        String skipped) {

    UUID id() {
        return risk.id();
    }
}
