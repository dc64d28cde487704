package hengdao.schedule.plan;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.InputRefused;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.StageTarget;
import hengdao.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the fields of an indicator must be like to be kept. */
final class IndicatorChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;
    private static final int WHOLE_DIGITS = 15;

    private IndicatorChecks() {}

    /**
     * Refuses fields that cannot be kept.
     *
     * @param due the day by which the indicator is due
     */
    static void refuse(IndicatorFields fields, LocalDate due) {
        if (fields.name().isEmpty()) {
            throw new InputRefused("edit.indicator_name_missing");
        }
        if (fields.unit().isEmpty()) {
            throw new InputRefused("edit.indicator_unit_missing", fields.name());
        }
        target(fields.name(), fields.target());
        Baseline baseline = fields.baseline();
        Target target = fields.target();
        Stream.concat(
                        Stream.of(target.low(), target.high(), baseline == null ? null : baseline.value()),
                        fields.stages().stream().map(StageTarget::value))
                .filter(Objects::nonNull)
                .forEach(value -> figure(fields, value));
        growth(fields);
        counts(fields.name(), baseline);
        stages(fields, due);
    }

    private static void target(String name, Target target) {
        BigDecimal low = target.low();
        BigDecimal high = target.high();
        BigDecimal tolerance = target.tolerance();
        BigDecimal factor = target.growthFactor();
        boolean whole = switch (target.operator()) {
            case AT_LEAST, AT_MOST, EQUAL, MORE_THAN, LESS_THAN -> low != null && high == null;
            case RANGE -> low != null && high != null && low.compareTo(high) <= 0;
            case ABOUT -> low != null && high == null && tolerance != null && tolerance.signum() >= 0;
            case GROWTH -> high == null && factor != null && factor.signum() > 0;
            case COMPLETE -> high == null;
        };
        if (!whole) {
            throw new InputRefused("edit.indicator_target_incomplete", name);
        }
    }

    private static void figure(IndicatorFields fields, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > WHOLE_DIGITS) {
            throw new InputRefused("edit.indicator_figure_too_long", fields.name(), value);
        }
        if (fields.measure() != Measure.LEVEL && value.signum() < 0) {
            throw new InputRefused("edit.indicator_figure_negative", fields.name(), value);
        }
        boolean share = fields.measure() == Measure.SHARE && fields.unit().equals("%");
        if (share && value.compareTo(HUNDRED) > 0) {
            throw new InputRefused("edit.indicator_figure_above_all", fields.name(), value);
        }
    }

    /** Growth from nothing is no figure, a share does not grow above all there is, and no other figure goes beside it. */
    private static void growth(IndicatorFields fields) {
        Target target = fields.target();
        BigDecimal factor = target.growthFactor();
        Baseline baseline = fields.baseline();
        BigDecimal low = target.low();
        if (target.operator() != Operator.GROWTH || factor == null || baseline == null) {
            return;
        }
        BigDecimal floor = baseline.value().multiply(factor);
        if (low != null && low.compareTo(floor) != 0) {
            throw new InputRefused(
                    "edit.indicator_growth_contradicted",
                    fields.name(),
                    low.toPlainString(),
                    floor.stripTrailingZeros().toPlainString());
        }
        if (baseline.value().signum() <= 0) {
            throw new InputRefused("edit.indicator_growth_from_nothing", fields.name(), baseline.value());
        }
        figure(fields, floor);
    }

    private static void counts(String name, @Nullable Baseline baseline) {
        if (baseline == null) {
            return;
        }
        BigDecimal numerator = baseline.numerator();
        BigDecimal denominator = baseline.denominator();
        boolean whole = numerator == null
                ? denominator == null
                : denominator != null && numerator.signum() >= 0 && denominator.signum() > 0;
        if (!whole) {
            throw new InputRefused("edit.indicator_counts_incomplete", name);
        }
    }

    private static void stages(IndicatorFields fields, LocalDate due) {
        LocalDate before = null;
        for (StageTarget stage : fields.stages()) {
            if (stage.date().equals(before)) {
                throw new InputRefused("edit.stage_twice", fields.name(), stage.date());
            }
            if (stage.date().isAfter(due)) {
                throw new InputRefused("edit.stage_after_deadline", fields.name(), stage.date(), due);
            }
            before = stage.date();
        }
    }

    /** Refuses stage targets that turn back on the way to the goal, or ask for something else on the deadline; levels have no way. */
    static void way(Indicator indicator, LocalDate due) {
        BigDecimal goal = indicator.goal().orElse(null);
        if (goal == null || indicator.measure() == Measure.LEVEL) {
            return;
        }
        Baseline baseline = indicator.baseline();
        Operator operator = indicator.target().operator();
        boolean falls = baseline != null
                && baseline.value().compareTo(goal) > 0
                && (operator.lowerIsBetter() || operator == Operator.EQUAL);
        StageTarget last = null;
        for (StageTarget stage : indicator.stages()) {
            int order = last == null ? 0 : stage.value().compareTo(last.value());
            if (last != null && (falls ? order > 0 : order < 0)) {
                throw new InputRefused(
                        falls ? "edit.stage_rises" : "edit.stage_falls", indicator.name(), stage.date(), last.date());
            }
            if (stage.date().equals(due) && stage.value().compareTo(goal) != 0) {
                throw new InputRefused("edit.stage_not_goal", indicator.name(), due, goal.toPlainString());
            }
            last = stage;
        }
    }
}
