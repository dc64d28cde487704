package hengdao.gantt;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row as it was drawn: what links go round.
 *
 * @param bars plan and actual bars
 * @param soft diamonds, labels and other marks, of which links keep clear where they can
 */
record DrawnRow(GanttRow row, double top, double height, List<Occupied.Area> bars, List<Occupied.Area> soft) {
    /** The same with more marks. */
    DrawnRow with(List<Occupied.Area> marks) {
        return marks.isEmpty()
                ? this
                : new DrawnRow(
                        row,
                        top,
                        height,
                        bars,
                        Stream.concat(soft.stream(), marks.stream()).toList());
    }

    double bottom() {
        return top + height;
    }
}
