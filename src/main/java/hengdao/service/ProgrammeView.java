package hengdao.service;

import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.plan.Plan;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A programme as it stands on one status date; immutable. */
public record ProgrammeView(Plan plan, LocalDate statusDate, ProgrammeStatus status) {

    /** Judges a plan on a status date. */
    static ProgrammeView of(Plan plan, LocalDate statusDate) {
        LightRules rules = LightRuleEditing.of(plan.programme());
        return new ProgrammeView(plan, statusDate, ProgrammeStatus.evaluate(plan, statusDate, rules));
    }

    /** The same programme after a change that can only have changed the rows {@code touched}. */
    ProgrammeView after(Plan now, Set<UUID> touched) {
        return new ProgrammeView(now, statusDate, status.after(now, touched));
    }

    /** The programme itself. */
    public Programme programme() {
        return plan.programme();
    }
}
