package hengdao.service;

import hengdao.model.Amendment;
import hengdao.model.Approval;
import hengdao.model.Indicator;
import hengdao.schedule.plan.AmendmentText;
import hengdao.schedule.plan.BoundDeadline;
import hengdao.schedule.plan.PlanEdit;
import hengdao.store.AmendmentStore;
import hengdao.store.Change;
import hengdao.store.Ids;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Keeps what approved edits change of indicators and tasks as amendments (目标调整). */
final class AmendmentWays {

    private final AmendmentStore amendments;
    private final Ids ids;

    AmendmentWays(AmendmentStore amendments, Ids ids) {
        this.amendments = amendments;
        this.ids = ids;
    }

    /** Appends the amendments of an edit that is about to be written; the tables written to. */
    Set<String> of(Change change, ProgrammeView now, PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.SetIndicator set -> append(change, now, set);
            case PlanEdit.SetFields fields -> append(change, now, fields);
            case PlanEdit.Several several -> {
                several.edits().forEach(each -> of(change, now, each));
                yield Set.of(AmendmentStore.TABLE);
            }
            default -> Set.of();
        };
    }

    private Set<String> append(Change change, ProgrammeView now, PlanEdit.SetIndicator edit) {
        Approval approval = edit.approval();
        if (approval == null) {
            return Set.of();
        }
        Indicator indicator = Objects.requireNonNull(now.plan().indicator(edit.indicator()));
        append(change, now, indicator.id(), false, indicator.key(), AmendmentText.of(now.plan(), edit), approval);
        return Set.of(AmendmentStore.TABLE);
    }

    private Set<String> append(Change change, ProgrammeView now, PlanEdit.SetFields edit) {
        Approval approval = edit.approval();
        if (approval == null) {
            return Set.of();
        }
        BoundDeadline.of(now.plan(), edit)
                .forEach(each ->
                        append(change, now, each.subject(), each.isTask(), each.key(), List.of(each.text()), approval));
        return Set.of(AmendmentStore.TABLE);
    }

    private void append(
            Change change,
            ProgrammeView now,
            UUID subject,
            boolean ofTask,
            String key,
            List<AmendmentText> texts,
            Approval approval) {
        List<Amendment> made = texts.stream()
                .map(text -> new Amendment(
                        ids.next(),
                        subject,
                        ofTask,
                        text.kind(),
                        text.before(),
                        text.after(),
                        approval.reason().strip(),
                        approval.on(),
                        approval.approvedBy().strip(),
                        change.actor(),
                        change.at().truncatedTo(ChronoUnit.MICROS)))
                .toList();
        amendments.append(change, now.programme().annual().id(), made, key);
    }
}
