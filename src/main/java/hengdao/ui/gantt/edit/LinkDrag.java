package hengdao.ui.gantt.edit;

import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.DependencyType;
import hengdao.model.InputRefused;
import hengdao.model.Task;
import hengdao.schedule.plan.EditPreview;
import hengdao.schedule.plan.EditReach;
import hengdao.schedule.plan.LinkCircle;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.schedule.plan.PlanEditor;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.edit.PreviewWords.Line;
import hengdao.ui.gantt.edit.PreviewWords.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final Awaited<Preview> previews;
    private @Nullable Aim aimed;
    private Preview preview;
    private double x;
    private double y;
    private boolean dropped;

    /**
     * What letting go would do.
     *
     * @param link null for nothing
     * @param refused why it cannot be drawn, else null
     */
    private record Preview(
            PlanEdit.@Nullable Link link,
            List<Line> lines,
            @Nullable InputRefused refused) {}

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
        this.previews = new Awaited<>(session);
        this.preview = nothing();
    }

    @Override
    public void to(double x, double y) {
        this.x = x;
        this.y = y;
        GanttRow target = x < chart.area().getMinX() ? null : chart.rowAt(y);
        List<Node> shapes = new ArrayList<>();
        shapes.add(line(x, y));
        if (target == null || target.id().equals(from.id()) || !Grips.linkable(target)) {
            aimed = null;
            previews.forget();
            preview = nothing();
        } else {
            RowBars bars = chart.bars(target);
            boolean toFinish = LinkEnds.toFinish(target, bars, x);
            shapes.add(half(bars, toFinish));
            aimAt(new Aim(target, LinkEnds.type(fromFinish, toFinish)));
        }
        layer.draw(shapes);
        say();
    }

    @Override
    public void drop() {
        dropped = true;
        boolean seen = !previews.isPending();
        previews.whenThere(() -> {
            if (preview.link() != null) {
                session.edit(preview.link());
            } else if (preview.refused() != null && !seen) {
                session.fail(preview.refused());
            }
        });
    }

    @Override
    public void giveUp() {
        dropped = true;
        previews.forget();
    }

    private Preview nothing() {
        return new Preview(null, List.of(new Line(Tone.PLAIN, messages.text("editing.link.drop"))), null);
    }

    private void say() {
        if (!dropped) {
            layer.say(previews.isPending() ? words.pending(preview.lines()) : preview.lines(), x, y);
        }
    }

    @Override
    public Cursor cursor() {
        return preview.refused() != null ? Cursor.DISAPPEAR : Cursor.CROSSHAIR;
    }

    /** Works out what a link would do only where the pointer comes to another row or end. */
    private void aimAt(Aim aim) {
        if (!aim.equals(aimed)) {
            aimed = aim;
            preview = new Preview(null, kind(aim), null);
            previews.ask(
                    EditReach.isSmall(plan, List.of(aim.target().id())),
                    () -> preview(aim.target(), aim.type()),
                    now -> {
                        preview = now;
                        say();
                    });
        }
    }

    private List<Line> kind(Aim aim) {
        String words = "editing.link." + aim.type().name().toLowerCase(Locale.ROOT) + ".words";
        return List.of(
                new Line(Tone.TITLE, EditTexts.type(aim.type(), messages)),
                new Line(
                        Tone.PLAIN,
                        messages.text(words, from.number(), aim.target().number())));
    }

    private Preview preview(GanttRow target, DependencyType type) {
        List<Line> lines = new ArrayList<>(kind(new Aim(target, type)));
        List<Task> circle = LinkCircle.closedBy(plan, from.id(), target.id());
        boolean there = plan.outOf(from.id()).stream()
                .anyMatch(each -> each.successorId().equals(target.id()));
        if (there) {
            lines.add(new Line(Tone.BROKEN, messages.text("editing.link.there")));
            return new Preview(
                    null, lines, new InputRefused("edit.link_exists", from.number(), target.number(), type.name()));
        }
        if (!circle.isEmpty()) {
            String words = LinkCircle.words(plan, circle);
            lines.add(new Line(Tone.BROKEN, messages.text("editing.link.circle", words)));
            return new Preview(null, lines, new InputRefused("edit.circle", words));
        }
        PlanEdit.Link wanted = new PlanEdit.Link(from.id(), target.id(), type, 0);
        try {
            lines.addAll(words.ofLinks(plan, EditPreview.of(plan, editor.delta(plan, wanted), List.of())));
            return new Preview(wanted, lines, null);
        } catch (InputRefused why) {
            lines.add(new Line(Tone.BROKEN, messages.text(why.messageKey(), why.arguments())));
            return new Preview(null, lines, why);
        }
    }

    private Node line(double x, double y) {
        RowBars bars = chart.bars(from);
        double start = Grips.handle(bars, from, fromFinish);
        javafx.scene.shape.Line line = new javafx.scene.shape.Line(start, bars.middle(), x, y);
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
