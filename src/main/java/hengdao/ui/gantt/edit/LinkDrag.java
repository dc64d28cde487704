package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.DependencyType;
import hengdao.model.InputRefused;
import hengdao.model.Task;
import hengdao.schedule.plan.EditPreview;
import hengdao.schedule.plan.LinkCircle;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.plan.PlanEditor;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.PreviewWords.Line;
import hengdao.ui.gantt.edit.PreviewWords.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A link drawn from one end of a bar; where it is dropped decides its kind. */
final class LinkDrag implements Drag {
    private final EditedChart chart;
    private final Session session;
    private final Messages messages;
    private final DragLayer layer;
    private final PreviewWords words;
    private final Plan plan;
    private final GanttRow from;
    private final boolean fromFinish;
    private final PlanEditor editor = new PlanEditor(UUID::randomUUID);
    private PlanEdit.@Nullable Link link;
    private @Nullable Aim aimed;
    private List<Line> lines = List.of();
    private boolean refused;

    /** The row the pointer is on, and the kind of link that would make. */
    private record Aim(GanttRow target, DependencyType type) {}

    LinkDrag(EditedChart chart, Session session, DragLayer layer, Grip.Hold hold) {
        this.chart = chart;
        this.session = session;
        this.messages = session.messages();
        this.layer = layer;
        this.words = new PreviewWords(messages);
        this.plan = session.view().plan();
        this.from = hold.row();
        this.fromFinish = hold.grip() == Grip.LINK_FINISH;
    }

    @Override
    public void to(double x, double y) {
        GanttRow target = x < chart.area().getMinX() ? null : chart.rowAt(y);
        List<Node> shapes = new ArrayList<>();
        shapes.add(line(x, y));
        if (target == null || target.id().equals(from.id()) || !Grips.linkable(target)) {
            aimed = null;
            refused = false;
            link = null;
            lines = List.of(new Line(Tone.PLAIN, messages.text("editing.link.drop")));
        } else {
            RowBars bars = chart.bars(target);
            boolean toFinish = LinkEnds.toFinish(target, bars, x);
            shapes.add(half(bars, toFinish));
            aimAt(new Aim(target, LinkEnds.type(fromFinish, toFinish)));
        }
        layer.draw(shapes);
        layer.say(lines, x, y);
    }

    @Override
    public void drop() {
        if (link != null) {
            session.edit(link);
        }
    }

    @Override
    public Cursor cursor() {
        return refused ? Cursor.DISAPPEAR : Cursor.CROSSHAIR;
    }

    /** Works out what a link would do only where the pointer comes to another row or end. */
    private void aimAt(Aim aim) {
        if (!aim.equals(aimed)) {
            aimed = aim;
            refused = false;
            link = null;
            lines = aim(aim.target(), aim.type());
        }
    }

    private List<Line> aim(GanttRow target, DependencyType type) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.TITLE, EditTexts.type(type, messages)));
        lines.add(new Line(
                Tone.PLAIN,
                messages.text(
                        "editing.link." + type.name().toLowerCase(java.util.Locale.ROOT) + ".words",
                        from.number(),
                        target.number())));
        List<Task> circle = LinkCircle.closedBy(plan, from.id(), target.id());
        boolean there = plan.outOf(from.id()).stream()
                .anyMatch(each -> each.successorId().equals(target.id()));
        if (!circle.isEmpty() || there) {
            refused = true;
            String why = there
                    ? messages.text("editing.link.there")
                    : messages.text("editing.link.circle", LinkCircle.words(plan, circle));
            lines.add(new Line(Tone.BROKEN, why));
            return lines;
        }
        PlanEdit.Link wanted = new PlanEdit.Link(from.id(), target.id(), type, 0);
        try {
            lines.addAll(words.ofLinks(plan, EditPreview.of(plan, editor.delta(plan, wanted), List.of())));
            link = wanted;
        } catch (InputRefused why) {
            refused = true;
            lines.add(new Line(Tone.BROKEN, messages.text(why.messageKey(), why.arguments())));
        }
        return lines;
    }

    private Node line(double x, double y) {
        RowBars bars = chart.bars(from);
        double start = Grips.handle(bars, from, fromFinish);
        javafx.scene.shape.Line line = new javafx.scene.shape.Line(start, bars.handleMiddle(), x, y);
        line.getStyleClass().add("drag-link");
        return line;
    }

    private static Node half(RowBars bars, boolean finish) {
        double half = (bars.right() - bars.left()) / 2;
        double left = finish ? bars.left() + half : bars.left();
        Rectangle shape = new Rectangle(left - 2, bars.planTop() - 2, half + 4, bars.planBottom() - bars.planTop() + 4);
        shape.getStyleClass().add("drag-target");
        return shape;
    }
}
