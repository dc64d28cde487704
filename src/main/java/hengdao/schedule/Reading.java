package hengdao.schedule;

import hengdao.model.Baseline;
import hengdao.model.ProgressEntry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that counts from a date on.
 *
 * @param entry it was reported by, or null for a baseline
 */
public record Reading(
        BigDecimal value, LocalDate asOf, @Nullable ProgressEntry entry) {

    /**
     * The share of the counts behind a percentage, where the value is that share rounded; else the value.
     *
     * @param baseline of the indicator, whose counts are taken where the reading is that baseline
     */
    BigDecimal exact(@Nullable Baseline baseline) {
        BigDecimal part = entry != null ? entry.numerator() : baseline != null ? baseline.numerator() : null;
        BigDecimal whole = entry != null ? entry.denominator() : baseline != null ? baseline.denominator() : null;
        if (part == null || whole == null || whole.signum() <= 0) {
            return value;
        }
        BigDecimal share = part.movePointRight(2).divide(whole, MathContext.DECIMAL128);
        return share.subtract(value).abs().compareTo(value.ulp().min(BigDecimal.ONE)) < 0 ? share : value;
    }
}
