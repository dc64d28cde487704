package hengdao.service;

import hengdao.model.Programme;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;

/** A programme as it stands on one status date; immutable. */
public record ProgrammeView(Plan plan, LocalDate statusDate, ProgrammeStatus status) {

    /** The programme itself. */
    public Programme programme() {
        return plan.programme();
    }
}
