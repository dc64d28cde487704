package hengdao.ui.gantt.edit;

import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.Session;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends edits off and does what is to follow when the chart shows what an edit did; nothing follows a refused one. */
final class AfterEdit {
    private final Session session;
    private @Nullable Consumer<Plan> next;

    AfterEdit(Session session) {
        this.session = session;
        session.viewProperty().addListener((property, before, now) -> {
            Consumer<Plan> due = next;
            if (due != null) {
                next = null;
                due.accept(now.plan());
            }
        });
    }

    /** Does an edit that nothing follows. */
    void edit(PlanEdit edit) {
        next = null;
        session.edit(edit);
    }

    /** Does an edit, and then something with the plan as it stands afterwards. */
    void edit(PlanEdit edit, Consumer<Plan> then) {
        next = then;
        session.edit(edit);
    }
}
