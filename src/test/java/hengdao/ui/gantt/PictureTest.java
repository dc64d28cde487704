package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Shape;
import hengdao.gantt.ChartColumns;
import hengdao.gantt.ChartFrame;
import hengdao.gantt.ChartRow;
import hengdao.gantt.GanttLayout;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.SampleRows;
import hengdao.gantt.TimeScale;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.ui.common.DrawingCanvas;
import hengdao.ui.common.FxThread;
import hengdao.ui.common.Pictures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void looksAtTheChart() {
        picture(GanttStyle.screen(), Zoom.MONTH, 1240, 1, "screen-month");
        picture(GanttStyle.screen(), Zoom.TEN_DAY, 1240, 1, "screen-tenday");
        picture(GanttStyle.screen(), Zoom.DAY, 1240, 1, "screen-day");
        picture(GanttStyle.paper(), Zoom.MONTH, 1130, 1.5, "paper-month");
    }

    private void picture(GanttStyle style, Zoom zoom, double width, double by, String name) {
        GanttLayout layout = new GanttLayout(new FontTextMeasurer(), style, Messages.of(Locale.SIMPLIFIED_CHINESE));
        ChartColumns columns = ChartColumns.fitting(style, 560);
        TimeScale scale = TimeScale.of(zoom, LocalDate.of(2016, 12, 1), LocalDate.of(2018, 2, 28), 600);
        ChartFrame frame = new ChartFrame(
                columns, scale, 0, width - columns.width(), SampleRows.STATUS_DATE, SampleRows.calendar());
        List<ChartRow> rows = new ArrayList<>();
        SampleRows.shantytown()
                .forEach(row -> rows.add(new ChartRow(
                        row,
                        row.level().ordinal() < 3 || row.key().equals("5.1.1")
                                ? ChartRow.Fold.OPEN
                                : ChartRow.Fold.LEAF,
                        row.key().equals("5.1.1-1")
                                ? ChartRow.Emphasis.FOCUSED
                                : row.key().equals("5.2.1") ? ChartRow.Emphasis.HOVER : ChartRow.Emphasis.NONE)));
        Group header = layout.header(frame);
        Group body = layout.rows(rows, frame);
        Group legend = layout.legend(rows, frame, width - 20);
        List<Shape> shapes = List.of(
                header,
                new Group(0, header.height(), body.width(), body.height(), body.shapes()),
                new Group(10, header.height() + body.height() + 8, width, legend.height(), legend.shapes()));
        Drawing drawing = new Drawing(width, header.height() + body.height() + legend.height() + 16, shapes);
        WritableImage image = FxThread.call(() -> {
            DrawingCanvas canvas = new DrawingCanvas();
            canvas.magnificationProperty().set(by);
            canvas.drawingProperty().set(drawing);
            new Scene(canvas);
            return canvas.snapshot(null, null);
        });
        assertThat(Pictures.keep(image, name).getWidth()).isPositive();
    }
}
