package hengdao.gantt;

import hengdao.drawing.Label;
import hengdao.drawing.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The labels of one row in a slice that is scrolled. None is cut by its edge, where half a figure would read as another
 * one: that of a mark in view moves inside where there is room, any other is left out. Where labels are taken to stand
 * does not depend on the edge, so that nothing else moves while the chart is scrolled.
 */
final class EdgeLabels {
    private final double width;
    private final GanttStyle style;
    private final Occupied taken;
    private final List<Placed> all = new ArrayList<>();
    private final List<Occupied.Area> moved = new ArrayList<>();

    EdgeLabels(double width, GanttStyle style, Occupied taken) {
        this.width = width;
        this.style = style;
        this.taken = taken;
    }

    private record Placed(Label label, Occupied.Area area, double mark, List<Double> heights) {}

    /**
     * Takes a label.
     *
     * @param mark the place of what it belongs to
     * @param heights at which its middle may stand too
     */
    void add(Label label, Occupied.Area area, double mark, List<Double> heights) {
        if (area.right() > 0 && area.left() < width) {
            all.add(new Placed(label, area, mark, heights));
        }
    }

    /** Adds the labels that can be read, none of them under {@code over}. */
    void finish(Occupied.@Nullable Area over, List<Shape> out) {
        for (Placed each : all) {
            boolean whole = each.area().left() >= 0 && each.area().right() <= width;
            if (whole && (over == null || !over.overlaps(each.area()))) {
                out.add(each.label());
            } else if (!whole && each.mark() >= 0 && each.mark() <= width) {
                inside(each, out);
            }
        }
    }

    private void inside(Placed each, List<Shape> out) {
        double gap = style.padding() / 2;
        double wide = each.area().right() - each.area().left();
        boolean cutLeft = each.area().left() < 0;
        double beside = cutLeft ? each.mark() + gap : each.mark() - gap - wide;
        double edge = cutLeft ? 1 : width - 1 - wide;
        double own = (each.area().top() + each.area().bottom()) / 2;
        double half = own - each.area().top();
        List<Double> middles =
                Stream.concat(Stream.of(own), each.heights().stream()).toList();
        for (double left : new double[] {beside, edge}) {
            for (double middle : middles) {
                Occupied.Area area = new Occupied.Area(left, middle - half, left + wide, middle + half);
                boolean fits = left >= 0 && area.right() <= width;
                if (fits && taken.isFree(area, each.area()) && moved.stream().noneMatch(area::overlaps)) {
                    moved.add(area);
                    Label was = each.label();
                    out.add(Ink.text(left, middle, was.text(), was.style(), was.color(), was.align()));
                    return;
                }
            }
        }
    }
}
