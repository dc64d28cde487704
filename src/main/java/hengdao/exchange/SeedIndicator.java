package hengdao.exchange;

import hengdao.model.Baseline;
import hengdao.model.Indicator;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.model.Target;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one row of indicators.csv. */
final class SeedIndicator {

    private SeedIndicator() {}

    static Indicator read(SeedRow row, UUID id, UUID taskId, int position) {
        return new Indicator(
                id,
                taskId,
                position,
                row.required("key"),
                row.required("name"),
                row.cell("basis"),
                row.required("unit"),
                row.choice("measure", Measure.class),
                target(row),
                row.date("deadline"),
                row.yes("deadline_stated"),
                baseline(row),
                row.cell("clause"),
                false);
    }

    private static Target target(SeedRow row) {
        Operator operator = row.found("operator", Operator.ofSymbol(row.required("operator")));
        BigDecimal low = row.number("target_low");
        BigDecimal high = row.number("target_high");
        switch (operator) {
            case RANGE -> {
                row.requiredNumber("target_low");
                if (row.requiredNumber("target_high").compareTo(row.requiredNumber("target_low")) < 0) {
                    throw row.refused("seed.range", "target_high", row.cell("target_high"));
                }
            }
            case GROWTH -> row.requiredNumber("growth_factor");
            case ABOUT -> {
                row.requiredNumber("target_low");
                row.requiredNumber("tolerance");
            }
            case COMPLETE -> {}
            case AT_LEAST, AT_MOST, EQUAL, MORE_THAN, LESS_THAN -> row.requiredNumber("target_low");
        }
        return new Target(
                operator, low, high, row.number("tolerance"), row.number("growth_factor"), row.cell("target_words"));
    }

    private static @Nullable Baseline baseline(SeedRow row) {
        BigDecimal value = row.number("baseline_value");
        return value == null
                ? null
                : new Baseline(
                        value,
                        row.requiredDate("baseline_date"),
                        row.number("baseline_numerator"),
                        row.number("baseline_denominator"));
    }
}
