package hengdao.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Measured quantities as typed, and how finely each unit is written. */
final class Quantities {

    /** Counted in whole things. */
    private static final Set<String> COUNTED = Set.of(
            "套", "家", "个", "栋", "人", "户", "名", "件", "块", "座", "宗", "处", "台", "条", "所", "张", "项", "次", "人次", "辆", "间",
            "场", "批", "部", "株", "盏", "份", "起", "村", "幢", "点", "支");

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");

    /** Digits before the decimal point that the data folder keeps. */
    private static final int WHOLE_DIGITS = 15;

    private Quantities() {}

    /** The number in the text: full-width digits, 1,139 and a trailing % are understood; empty if it is none. */
    static Optional<BigDecimal> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String number =
                plain.endsWith("%") ? plain.substring(0, plain.length() - 1).strip() : plain;
        return NUMBER.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(",", "")))
                : Optional.empty();
    }

    /** How many decimals a value of the unit may have. */
    static int decimals(String unit) {
        if (COUNTED.contains(unit)) {
            return 0;
        }
        return unit.equals("%") ? 2 : 4;
    }

    static boolean fits(BigDecimal value, int decimals) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= decimals && plain.precision() - plain.scale() <= WHOLE_DIGITS;
    }

    /** {@code numerator} in per cent of {@code denominator}, half up to two decimals. */
    static BigDecimal share(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, 2, RoundingMode.HALF_UP);
    }
}
