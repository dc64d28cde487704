package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Point;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The strip below the tiers: it names the status date and, where days have headings, make-up workdays. */
final class AxisStrip {
    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Messages messages;
    private final DateText dates;

    AxisStrip(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
        this.dates = new DateText(messages);
    }

    List<Shape> marks(ChartFrame frame, double top, boolean days) {
        List<Shape> shapes = new ArrayList<>();
        double height = style.stripHeight();
        shapes.add(Box.filled(
                0, top, frame.width(), height, Fill.of(style.palette().surface())));
        Occupied taken = new Occupied();
        double status = frame.statusX();
        if (status >= 0 && status <= frame.width()) {
            statusDate(frame, status, top, height, taken, shapes);
        }
        if (days && frame.marks().shows(ChartLayer.DAYS_OFF)) {
            for (LocalDate day = frame.firstDay(); !day.isAfter(frame.lastDay()); day = day.plusDays(1)) {
                if (isMakeUpDay(frame, day)) {
                    makeUpDay(frame, day, top, height, taken, shapes);
                }
            }
        }
        return shapes;
    }

    private void statusDate(ChartFrame frame, double x, double top, double height, Occupied taken, List<Shape> shapes) {
        double half = height / 4;
        double bottom = top + height;
        shapes.add(Ink.triangle(
                new Point(x - half, bottom - 1.5 * half),
                new Point(x + half, bottom - 1.5 * half),
                new Point(x, bottom),
                style.palette().statusLine()));
        String words = messages.text("gantt.status_date", dates.day(frame.statusDate()));
        double width = measurer.width(words, style.label());
        double gap = half + style.padding() / 4;
        boolean right = x + gap + width <= frame.width();
        double left = right ? x + gap : x - gap - width;
        shapes.add(Ink.text(
                left, top + height / 2, words, style.label(), style.palette().statusLine(), Label.Align.LEFT));
        taken.add(new Occupied.Area(Math.min(left, x - half), top, Math.max(left + width, x + half), bottom));
    }

    private void makeUpDay(
            ChartFrame frame, LocalDate day, double top, double height, Occupied taken, List<Shape> shapes) {
        String words = messages.text("gantt.make_up_day");
        double middle = (frame.x(day) + frame.x(day.plusDays(1))) / 2;
        double half = measurer.width(words, style.scale()) / 2;
        if (taken.addIfFree(new Occupied.Area(middle - half, top, middle + half, top + height))) {
            shapes.add(Ink.text(
                    middle,
                    top + height / 2,
                    words,
                    style.scale(),
                    style.palette().accent(),
                    Label.Align.CENTER));
        }
    }

    private static boolean isMakeUpDay(ChartFrame frame, LocalDate day) {
        return frame.calendar()
                .listed(day)
                .filter(listed -> !listed.off() && day.getDayOfWeek().getValue() >= 6)
                .isPresent();
    }
}
