package hengdao.gantt;

import java.util.List;

/**
 * A row as it was drawn: what links go round.
 *
 * @param bars plan and actual bars
 * @param soft diamonds, labels and other marks, of which links keep clear where they can
 */
record DrawnRow(GanttRow row, double top, double height, List<Occupied.Area> bars, List<Occupied.Area> soft) {
    double bottom() {
        return top + height;
    }
}
