package hengdao.schedule.plan;

import hengdao.model.AmendmentKind;
import hengdao.model.Approval;
import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.Target;
import hengdao.model.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a commitment an edit changes, old and new side in figures: the target, the deadline, the starting point,
 * what is counted (口径: basis, unit and measure together), or stage targets that were set before.
 *
 * @param before as it stands
 * @param after as it is to be
 */
public record AmendmentText(AmendmentKind kind, String before, String after) {

    static final String NOTHING = "—";

    /** What an edit of an indicator changes; empty if only its name, or if it gets its first stage targets. */
    public static List<AmendmentText> of(Plan plan, PlanEdit.SetIndicator edit) {
        Indicator before = IndicatorEdits.indicator(plan, edit.indicator());
        Indicator after = edit.fields().on(before);
        Stream<AmendmentText> stages = StageChange.of(plan, before, after).stream();
        Stream<AmendmentText> others = Stream.of(
                        new AmendmentText(AmendmentKind.TARGET, target(before), target(after)),
                        new AmendmentText(AmendmentKind.DEADLINE, deadline(plan, before), deadline(plan, after)),
                        new AmendmentText(
                                AmendmentKind.BASIS, basis(before, after, before), basis(before, after, after)),
                        new AmendmentText(AmendmentKind.BASELINE, baseline(before), baseline(after)))
                .filter(text -> !text.before.equals(text.after));
        return Stream.concat(others, stages).toList();
    }

    /** The same change in as many parts as it has: stage targets day by day. */
    public List<AmendmentText> parts() {
        return kind == AmendmentKind.STAGES ? StageChange.byDay(this) : List.of(this);
    }

    /**
     * Whether changes of an indicator's commitment must be recorded with reason and approval: its target is stated in the
     * source, or anybody has reported on it.
     */
    public static boolean isBinding(Plan plan, Indicator indicator) {
        return !indicator.clause().isEmpty() || isReported(plan, indicator.id());
    }

    /** The same of a task: the source names it, or anybody has reported on it. */
    static boolean isBinding(Plan plan, Task task) {
        return !task.clause().isEmpty() || isReported(plan, task.id());
    }

    /** Whether anybody has reported on a task or an indicator. */
    static boolean isReported(Plan plan, UUID subject) {
        return plan.programme().entries().stream()
                .anyMatch(entry -> entry.subjectId().equals(subject));
    }

    static void refuseWithout(Plan plan, PlanEdit.SetIndicator edit) {
        List<AmendmentText> texts = of(plan, edit);
        Approval approval = edit.approval();
        Indicator indicator = IndicatorEdits.indicator(plan, edit.indicator());
        if (texts.isEmpty()) {
            return;
        }
        String number = plan.number(indicator.id());
        if (approval == null) {
            if (isBinding(plan, indicator)) {
                throw new InputRefused(needed(texts), number);
            }
        } else {
            refuseIncomplete(approval, number);
        }
    }

    private static String needed(List<AmendmentText> texts) {
        List<AmendmentKind> kinds = texts.stream().map(AmendmentText::kind).toList();
        if (kinds.contains(AmendmentKind.BASIS)) {
            return "edit.basis_needs_amendment";
        }
        return kinds.equals(List.of(AmendmentKind.STAGES)) ? "edit.stages_need_amendment" : "edit.needs_amendment";
    }

    static void refuseIncomplete(Approval approval, String number) {
        if (approval.reason().isBlank()) {
            throw new InputRefused("edit.amendment_reason_missing", number);
        }
        if (approval.approvedBy().isBlank()) {
            throw new InputRefused("edit.amendment_approver_missing", number);
        }
    }

    private static String target(Indicator indicator) {
        Target target = indicator.target();
        List<String> parts = new ArrayList<>();
        String figure = switch (target.operator()) {
            case RANGE -> figure(target.low()) + "–" + figure(target.high());
            case ABOUT -> target.operator().sign() + figure(target.low()) + "±" + figure(target.tolerance());
            case GROWTH ->
                "×" + figure(target.growthFactor()) + (target.low() == null ? "" : "≥" + figure(target.low()));
            case COMPLETE -> target.low() == null ? "" : figure(target.low());
            case AT_LEAST, AT_MOST, EQUAL, MORE_THAN, LESS_THAN ->
                target.operator().sign() + figure(target.low());
        };
        parts.add(figure.isEmpty() ? "100%" : figure + indicator.unit());
        if (!target.words().isEmpty()) {
            parts.add(target.words());
        }
        return String.join(" ", parts);
    }

    private static String deadline(Plan plan, Indicator indicator) {
        return plan.task(indicator.taskId())
                .map(task -> indicator.dueIn(plan.period(task)).toString())
                .orElse(NOTHING);
    }

    /** The basis alone, or with unit and measure where one of these changes. */
    private static String basis(Indicator before, Indicator after, Indicator side) {
        boolean plain = before.unit().equals(after.unit()) && before.measure() == after.measure();
        String basis = side.basis().isEmpty() ? NOTHING : side.basis();
        return plain ? basis : basis + "（" + side.unit() + "，" + measure(side) + "）";
    }

    /** In the language of the plan itself, with which it is kept. */
    private static String measure(Indicator indicator) {
        return switch (indicator.measure()) {
            case CUMULATIVE -> "累计";
            case LEVEL -> "水平";
            case SHARE -> "占比";
        };
    }

    private static String baseline(Indicator indicator) {
        Baseline baseline = indicator.baseline();
        if (baseline == null) {
            return NOTHING;
        }
        String counts = baseline.numerator() == null
                ? ""
                : " (" + figure(baseline.numerator()) + "/" + figure(baseline.denominator()) + ")";
        return figure(baseline.value()) + indicator.unit() + counts + " " + baseline.date();
    }

    static String figure(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
