package hengdao.service;

import hengdao.model.BaselineTask;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import hengdao.model.PlanBaseline;
import hengdao.model.PlannedPeriod;
import hengdao.schedule.plan.Plan;
import hengdao.store.BaselineStore;
import hengdao.store.Change;
import hengdao.store.Ids;
import hengdao.store.Reversal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Takes, renames and removes baselines (基线), there and back. */
final class BaselineWays {

    private final BaselineStore baselines;
    private final Reversal reversal;
    private final Ids ids;

    BaselineWays(BaselineStore baselines, Reversal reversal, Ids ids) {
        this.baselines = baselines;
        this.reversal = reversal;
        this.ids = ids;
    }

    Way.Went take(Change change, ProgrammeView now, String name) {
        Set<Integer> taken = Set.copyOf(
                now.programme().baselines().stream().map(PlanBaseline::no).toList());
        int no = IntStream.rangeClosed(1, PlanBaseline.MOST)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow(() -> new InputRefused("store.too_many_baselines", PlanBaseline.MOST));
        PlanBaseline header = new PlanBaseline(
                ids.next(), no, named(name), change.at().truncatedTo(ChronoUnit.MICROS), change.actor());
        baselines.take(change, now.programme().annual().id(), header, tasks(now.plan()));
        return went(change, now);
    }

    Way.Went rename(Change change, ProgrammeView now, UUID baselineId, String name) {
        header(now, baselineId);
        baselines.rename(change, baselineId, named(name));
        return went(change, now);
    }

    Way.Went delete(Change change, ProgrammeView now, UUID baselineId) {
        baselines.delete(change, baselineId);
        return went(change, now);
    }

    /** The header of a baseline of the programme. */
    static PlanBaseline header(ProgrammeView now, UUID baselineId) {
        return now.programme().baselines().stream()
                .filter(each -> each.id().equals(baselineId))
                .findFirst()
                .orElseThrow(() -> new InputRefused("store.no_such_baseline", baselineId));
    }

    private Way.Went went(Change change, ProgrammeView now) {
        List<PlanBaseline> headers =
                baselines.ofProgramme(change, now.programme().annual().id());
        ProgrammeView after = new ProgrammeView(
                now.plan().in(now.programme().withBaselines(headers)), now.statusDate(), now.status());
        long sequence = change.sequence();
        return new Way.Went(new Edited(after, true, Set.of()), (next, view) -> {
            reversal.reverse(next, sequence);
            return went(next, view);
        });
    }

    private static List<BaselineTask> tasks(Plan plan) {
        return plan.programme().tasks().stream()
                .map(task -> {
                    PlannedPeriod period = plan.period(task);
                    DateRange planned = new DateRange(period.start(), period.finish());
                    return new BaselineTask(task.id(), task.key(), task.name(), planned);
                })
                .toList();
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new InputRefused("edit.baseline_name_missing");
        }
        return name.strip();
    }
}
