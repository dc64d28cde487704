package hengdao.ui.ledger;

import hengdao.gantt.Column;
import hengdao.gantt.TargetText;
import hengdao.i18n.Messages;
import hengdao.model.Approval;
import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.InputRefused;
import hengdao.model.Task;
import hengdao.model.Weight;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.schedule.plan.BoundDeadline;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.CellEdits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be typed into the cells of the ledger, and which edit it is. */
final class LedgerEdits {

    private final TargetText targets;

    LedgerEdits(Messages messages) {
        targets = new TargetText(messages);
    }

    /**
     * An edit that may have to be approved.
     *
     * @param indicator what it changes of an indicator, null where it changes none
     * @param whole the step to do, given the approval if one was needed
     */
    record Typed(PlanEdit.@Nullable SetIndicator indicator, Function<@Nullable Approval, PlanEdit> whole) {

        static Typed plain(PlanEdit edit) {
            return new Typed(null, approval -> edit);
        }

        static Typed of(Indicator indicator, IndicatorFields fields) {
            return new Typed(
                    new PlanEdit.SetIndicator(indicator.id(), fields, null),
                    approval -> new PlanEdit.SetIndicator(indicator.id(), fields, approval));
        }
    }

    /** Whether a cell can be typed into. */
    boolean isEditable(LedgerColumn column, LedgerLine line) {
        return switch (column) {
            case INDICATOR, BASIS, TARGET -> line.indicator() != null;
            case WEIGHT -> true;
            default -> {
                Column own = column(column);
                yield own != null && CellEdits.isEditable(own, line.holder());
            }
        };
    }

    /** What stands in the field when it opens. */
    String text(LedgerColumn column, LedgerLine line, Plan plan) {
        Indicator indicator = line.indicator();
        Task task = line.task();
        return switch (column) {
            case INDICATOR -> indicator == null ? "" : indicator.name();
            case BASIS -> indicator == null ? "" : indicator.basis();
            case TARGET -> indicator == null ? "" : targets.of(indicator);
            case WEIGHT -> Weight.text(task.weight());
            case DEADLINE -> {
                LocalDate own = indicator == null ? null : indicator.deadline();
                LocalDate stated = own == null ? task.deadline() : own;
                yield stated == null ? "" : stated.toString();
            }
            default -> CellEdits.text(Objects.requireNonNull(column(column)), task, plan);
        };
    }

    /**
     * The edit that brings what was typed into the programme; empty if it says what is there.
     *
     * @throws InputRefused where it cannot be read
     */
    Optional<Typed> edit(LedgerColumn column, LedgerLine line, Plan plan, String typed) {
        String text = typed.strip();
        Indicator indicator = line.indicator();
        if (text.equals(text(column, line, plan))) {
            return Optional.empty();
        }
        return switch (column) {
            case INDICATOR -> of(indicator, each -> IndicatorFields.of(each).withName(text));
            case BASIS -> of(indicator, each -> IndicatorFields.of(each).withBasis(text));
            case TARGET -> of(indicator, each -> IndicatorFields.of(each).withTarget(TypedTarget.parse(text, each)));
            case DEADLINE -> indicator == null ? task(Column.DEADLINE, line, plan, text) : deadline(line, plan, text);
            case WEIGHT ->
                Optional.of(Typed.plain(new PlanEdit.SetFields(line.task().withWeight(weight(text)))));
            default -> task(Objects.requireNonNull(column(column)), line, plan, text);
        };
    }

    private static Optional<Typed> of(@Nullable Indicator indicator, Function<Indicator, IndicatorFields> change) {
        return Optional.ofNullable(indicator).map(each -> Typed.of(each, change.apply(each)));
    }

    private static Optional<Typed> task(Column column, LedgerLine line, Plan plan, String text) {
        return CellEdits.edit(column, line.task(), plan, text).map(Typed::plain);
    }

    /** The deadline of an indicator; where that of its task stands for it, the task goes along unless others share it. */
    private static Optional<Typed> deadline(LedgerLine line, Plan plan, String text) {
        Indicator indicator = Objects.requireNonNull(line.indicator());
        LocalDate day = text.isEmpty() ? null : CellEdits.day(text, plan);
        IndicatorFields fields = IndicatorFields.of(indicator).withDeadline(day);
        boolean alone = plan.indicators(line.task().id()).size() == 1;
        if (indicator.deadline() != null || day == null || !alone) {
            return Optional.of(Typed.of(indicator, fields));
        }
        PlanEdit.SetFields task = new PlanEdit.SetFields(line.task().withDeadline(day));
        if (!BoundDeadline.of(plan, task).isEmpty()) {
            PlanEdit own = new PlanEdit.SetIndicator(indicator.id(), fields, null);
            return Optional.of(Typed.plain(new PlanEdit.Several(List.of(task, own))));
        }
        return Optional.of(new Typed(
                new PlanEdit.SetIndicator(indicator.id(), fields, null),
                approval -> new PlanEdit.Several(
                        List.of(new PlanEdit.SetIndicator(indicator.id(), fields, approval), task))));
    }

    private static BigDecimal weight(String typed) {
        return Weight.read(typed).orElseThrow(() -> new InputRefused("ledger.no_weight", typed));
    }

    private static @Nullable Column column(LedgerColumn column) {
        return switch (column) {
            case TASK -> Column.NAME;
            case LEAD_UNIT -> Column.LEAD_UNIT;
            case SUPPORTING -> Column.SUPPORTING;
            case OFFICIAL -> Column.OFFICIAL;
            case PERSON -> Column.RESPONSIBLE;
            case START -> Column.START;
            case FINISH -> Column.FINISH;
            case DEADLINE -> Column.DEADLINE;
            default -> null;
        };
    }
}
