package hengdao.ui.gantt.edit;

/**
 * Where the bars of a row stand, in logical pixels from the chart's top left corner.
 *
 * @param left start of the first planned day
 * @param right end of the last planned day; the middle of a milestone's diamond
 * @param actualRight end of the actual bar, {@code left} without data
 * @param showsActual whether the chart shows actual bars, also where this row has none yet
 * @param diamondHalf half the width of a milestone's diamond
 */
public record RowBars(
        double left,
        double right,
        double planTop,
        double planBottom,
        double actualTop,
        double actualBottom,
        double actualRight,
        boolean showsActual,
        double diamondHalf) {

    /** The height of the circles from which links are drawn: below the bars, where no words stand beside them. */
    public double handleMiddle() {
        return actualBottom + Grips.HANDLE + 1;
    }

    /** The height at which links are drawn from and to. */
    public double middle() {
        return (planTop + planBottom) / 2;
    }
}
