package hengdao.gantt;

/**
 * A row and where it stands.
 *
 * @param top in points from the top of the first row given to the layout, negative above it
 * @param height in points
 * @param leaves whether a link leaves or enters its bar on the right
 */
public record PlacedRow(ChartRow row, double top, double height, boolean leaves) {}
