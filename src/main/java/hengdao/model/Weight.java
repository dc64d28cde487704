package hengdao.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 权重: how much a row counts in the average of the row above, relative to those beside it. Greater than zero, with at
 * most 15 digits before the point and 6 behind it; 1 unless stated.
 */
public final class Weight {

    private static final int DECIMALS = 6;
    private static final int WHOLE_DIGITS = 15;

    private Weight() {}

    /** Whether a figure can be a weight. */
    public static boolean isWeight(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.signum() > 0 && plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= WHOLE_DIGITS;
    }

    /** The weight that a text says, empty if it says none. */
    public static Optional<BigDecimal> read(String typed) {
        try {
            return Optional.of(new BigDecimal(typed.strip())).filter(Weight::isWeight);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A weight as it is written, for example 1 or 2.5. */
    public static String text(BigDecimal weight) {
        return weight.stripTrailingZeros().toPlainString();
    }

    /**
     * A weight as it is.
     *
     * @throws InputRefused if it is none
     */
    public static BigDecimal checked(BigDecimal weight) {
        if (!isWeight(weight)) {
            throw new InputRefused("edit.weight", weight.toString());
        }
        return weight;
    }
}
