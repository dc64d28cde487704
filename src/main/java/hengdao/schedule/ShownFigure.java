package hengdao.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The one rule by which figures are rounded for screen, paper and files: what was measured stands as it was entered, what
 * is computed has one decimal, and a difference is that of the two figures as they are shown.
 */
public final class ShownFigure {

    private ShownFigure() {}

    /** A computed figure: one decimal, halves away from zero. */
    public static BigDecimal computed(double figure) {
        return BigDecimal.valueOf(figure).setScale(1, RoundingMode.HALF_UP);
    }

    /** A percentage: the measured one itself if it is that, else computed. */
    static BigDecimal percent(double percent, @Nullable BigDecimal measured) {
        return measured != null && measured.doubleValue() == percent ? measured : computed(percent);
    }
}
