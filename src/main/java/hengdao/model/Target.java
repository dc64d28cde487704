package hengdao.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The goal of an indicator, in the indicator's unit.
 *
 * @param low the figure to reach, the lower end of a range, or the upper limit of {@code <=}; null if unquantified
 * @param high the upper end of a range, null otherwise
 * @param tolerance the allowed distance of {@link Operator#ABOUT}, null otherwise
 * @param growthFactor of {@link Operator#GROWTH}: target is at least baseline × factor; null otherwise
 * @param words the source's wording where it is not a plain figure (翻番, 左右), else empty
 */
public record Target(
        Operator operator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal tolerance,
        @Nullable BigDecimal growthFactor,
        String words) {}
