package hengdao.gantt;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a chart is looked at, to be saved under a name; immutable.
 *
 * @param name unique among the views, not blank
 * @param columns from left to right with their widths; empty for the usual ones
 * @param layers what is drawn beside the plan bars
 * @param legend whether the foot of the chart says what the marks in view mean
 * @param zoom the scale to change to; null to stay at the one there is
 * @param axis the tiers of the time axis
 * @param levels how many levels of the tree are unfolded at first; 0 for all
 */
public record ChartView(
        String name,
        List<ColumnWidth> columns,
        Set<ChartLayer> layers,
        boolean legend,
        Grouping grouping,
        RowFilter filter,
        @Nullable Zoom zoom,
        AxisChoice axis,
        int levels) {

    public ChartView {
        columns = List.copyOf(columns);
        layers = layers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(layers));
    }

    /** The plain chart of everything under a name. */
    public static ChartView plain(String name) {
        return new ChartView(
                name,
                List.of(),
                ChartLayer.usual(),
                true,
                Grouping.TREE,
                RowFilter.NONE,
                null,
                AxisChoice.AUTOMATIC,
                0);
    }

    /** The same view under another name. */
    public ChartView withName(String other) {
        return new ChartView(other, columns, layers, legend, grouping, filter, zoom, axis, levels);
    }

    /** The same view with other columns. */
    public ChartView withColumns(List<ColumnWidth> other) {
        return new ChartView(name, other, layers, legend, grouping, filter, zoom, axis, levels);
    }

    /** The same view with other layers. */
    public ChartView withLayers(Set<ChartLayer> other) {
        return new ChartView(name, columns, other, legend, grouping, filter, zoom, axis, levels);
    }

    /** The same view with a layer switched on or off. */
    public ChartView with(ChartLayer layer, boolean on) {
        Set<ChartLayer> other = EnumSet.noneOf(ChartLayer.class);
        other.addAll(layers);
        if (on) {
            other.add(layer);
        } else {
            other.remove(layer);
        }
        return withLayers(other);
    }

    /** The same view with or without a legend. */
    public ChartView withLegend(boolean on) {
        return new ChartView(name, columns, layers, on, grouping, filter, zoom, axis, levels);
    }

    /** The same view with another grouping. */
    public ChartView withGrouping(Grouping other) {
        return new ChartView(name, columns, layers, legend, other, filter, zoom, axis, levels);
    }

    /** The same view with another filter. */
    public ChartView withFilter(RowFilter other) {
        return new ChartView(name, columns, layers, legend, grouping, other, zoom, axis, levels);
    }

    /** The same view with another scale. */
    public ChartView withZoom(@Nullable Zoom other) {
        return new ChartView(name, columns, layers, legend, grouping, filter, other, axis, levels);
    }

    /** The same view with another time axis. */
    public ChartView withAxis(AxisChoice other) {
        return new ChartView(name, columns, layers, legend, grouping, filter, zoom, other, levels);
    }

    /** The same view unfolded to another level. */
    public ChartView withLevels(int other) {
        return new ChartView(name, columns, layers, legend, grouping, filter, zoom, axis, other);
    }
}
