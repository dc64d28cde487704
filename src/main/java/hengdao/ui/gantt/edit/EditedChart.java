package hengdao.ui.gantt.edit;

import hengdao.gantt.ChartColumns;
import hengdao.gantt.GanttRow;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;

/**
 * What editing knows of the chart it stands on. Places are logical pixels from the chart's top left corner; all methods
 * are called on the JavaFX thread and take the same time however many rows there are.
 */
public interface EditedChart {

    /** What mouse events over rows and bars are sent to. */
    Node canvas();

    /** What has the keyboard focus while the officer is at the chart. */
    Node focus();

    /** Lays a node over the chart, at its own place and size. */
    void lay(Node node);

    /** Takes such a node away. */
    void lift(Node node);

    /** The area of bars, without table, header and scroll bars. */
    Rectangle2D area();

    /** The row at a height, null above and below all rows. */
    @Nullable
    GanttRow rowAt(double y);

    /** The row of that id where it is shown, even out of view; null where it is hidden or unknown. */
    @Nullable
    GanttRow row(UUID id);

    /** The rows in view, from top to bottom. */
    List<GanttRow> inView();

    /** The last row shown of those a row holds, or the row itself. */
    GanttRow lastShownOf(GanttRow row);

    /** The top of a shown row, also where it is out of view. */
    double top(UUID id);

    /** The height of a shown row. */
    double height(UUID id);

    /** Leaves a gap below a row, for a field to lie in; none for null. */
    void part(@Nullable UUID behind, double height);

    /** Where the bars of a shown row stand. */
    RowBars bars(GanttRow row);

    /** How the links painted last run. */
    List<LinkPath> links();

    /** Adds what follows each painting. */
    void onPainted(Runnable action);

    /** The place of a moment, in days since 1970-01-01. */
    double x(double epochDay);

    /** The width of a day. */
    double dayWidth();

    /** Where names of rows at a depth begin. */
    double nameLeft(int depth);

    /** The columns of the table. */
    ChartColumns columns();

    /** The selected rows in the order of the chart, the one the keyboard is at among them. */
    List<GanttRow> selection();

    /** Whether a row is selected and others beside it. */
    boolean isOneOfSeveral(GanttRow row);

    /** The row the keyboard is at, null for none. */
    @Nullable
    GanttRow current();

    /** The menu of the selected rows, with what it offers besides editing. */
    ContextMenu menu();

    /** Selects a row alone and scrolls to it; one that is not there yet as soon as it comes. */
    void select(UUID id);

    /** Scrolls by so many pixels as far as there is anything. */
    void scrollBy(double x, double y);
}
