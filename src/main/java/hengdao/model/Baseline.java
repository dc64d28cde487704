package hengdao.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measured starting point; it counts as the first entry of its indicator.
 *
 * @param numerator with {@code denominator} the counts behind a share, null if unknown
 */
public record Baseline(
        BigDecimal value,
        LocalDate date,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {}
