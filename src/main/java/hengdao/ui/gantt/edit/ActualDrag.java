package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.ui.common.Figures;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.PreviewWords.Line;
import hengdao.ui.gantt.edit.PreviewWords.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/** The end of an actual bar on its way to another value; dropping it opens the entry form and writes nothing. */
final class ActualDrag implements Drag {
    private final EditedChart chart;
    private final Session session;
    private final EditHost host;
    private final DragLayer layer;
    private final GanttRow row;
    private final ReachedValue values;
    private Optional<BigDecimal> value = Optional.empty();

    ActualDrag(EditedChart chart, Session session, EditHost host, DragLayer layer, GanttRow row, ReachedValue values) {
        this.chart = chart;
        this.session = session;
        this.host = host;
        this.layer = layer;
        this.row = row;
        this.values = values;
    }

    @Override
    public void to(double x, double y) {
        RowBars bars = chart.bars(row);
        double right = Math.clamp(x, bars.left(), Math.max(bars.left(), bars.right()));
        long day = Math.round((right - chart.x(0)) / chart.dayWidth()) - 1;
        value = values.on(LocalDate.ofEpochDay(day));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.TITLE, row.number() + " " + row.name()));
        value.ifPresent(now -> lines.add(new Line(Tone.FIGURES, Figures.withUnit(now, values.unit()))));
        lines.add(new Line(Tone.PLAIN, session.messages().text("editing.actual.drop")));
        Rectangle ghost = new Rectangle(
                bars.left(), bars.actualTop(), right - bars.left(), bars.actualBottom() - bars.actualTop());
        ghost.getStyleClass().addAll("drag-ghost", "drag-held");
        layer.draw(List.<Node>of(ghost));
        layer.say(lines, x, y);
    }

    @Override
    public void drop() {
        value.ifPresent(now -> host.record(row, now));
    }

    @Override
    public Cursor cursor() {
        return Cursor.H_RESIZE;
    }
}
