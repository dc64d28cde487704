package hengdao.gantt;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import hengdao.model.CalendarDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The strip below the tiers: it names the status date and, where there is room, holidays and make-up workdays. */
final class AxisStrip {
    /** Days in a row that one notice has given under one name. */
    private static final double LONGEST_HOLIDAY = 9;

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

    List<Shape> marks(ChartFrame frame, double top) {
        List<Shape> shapes = new ArrayList<>();
        double height = style.stripHeight();
        shapes.add(Box.filled(
                0, top, frame.width(), height, Fill.of(style.palette().surface())));
        Occupied taken = new Occupied();
        double status = frame.statusX();
        boolean named =
                frame.marks().shows(ChartLayer.STATUS_LINE) || frame.marks().shows(ChartLayer.PROGRESS_LINE);
        boolean here = status >= 0 && status <= frame.width();
        if (named
                && here
                && (!style.labelsInSlice() || PagePart.of(frame, style).ends(status))) {
            statusDate(frame, status, top, height, taken, shapes);
        }
        if (frame.marks().shows(ChartLayer.DAYS_OFF) && frame.scale().pointsPerDay() >= leastDay()) {
            listedDays(frame, top, taken, shapes);
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
        double gap = half + style.padding() / 4;
        double room = Math.max(x, frame.width() - x) - gap;
        boolean line = frame.marks().shows(ChartLayer.PROGRESS_LINE) && room >= both(words);
        String more = line ? messages.text("gantt.legend.progress_line") : "";
        double between = line ? style.padding() : 0;
        double named = measurer.width(words, style.label());
        double width = named + between + measurer.width(more, style.label());
        if (style.labelsInSlice() && width > room) {
            return;
        }
        boolean right = x + gap + width <= frame.width();
        double left = right ? x + gap : x - gap - width;
        double middle = top + height / 2;
        shapes.add(Ink.text(left, middle, words, style.label(), style.palette().statusLine(), Label.Align.LEFT));
        if (line) {
            double start = left + named + between;
            Rgb color = style.palette().progressLine();
            shapes.add(Ink.text(start, middle, more, style.label(), color, Label.Align.LEFT));
        }
        taken.add(new Occupied.Area(Math.min(left, x - half), top, Math.max(left + width, x + half), bottom));
    }

    /** The width of the status date with the name of the progress line behind it. */
    private double both(String words) {
        return measurer.width(words, style.label())
                + style.padding()
                + measurer.width(messages.text("gantt.legend.progress_line"), style.label());
    }

    /** The width of a day below which not even the longest holiday has room for its name. */
    private double leastDay() {
        return 2 * style.scale().size() / LONGEST_HOLIDAY;
    }

    private void listedDays(ChartFrame frame, double top, Occupied taken, List<Shape> shapes) {
        ChartPalette palette = style.palette();
        LocalDate last = frame.lastDay();
        for (LocalDate day = frame.firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
            Optional<CalendarDay> listed = frame.calendar().listed(day);
            if (listed.isEmpty()) {
                continue;
            }
            if (listed.get().off()) {
                LocalDate first = day;
                String name = listed.get().name();
                while (isOff(frame, day.plusDays(1), name)) {
                    day = day.plusDays(1);
                }
                named(frame, first, day, name, top, taken, palette.muted(), shapes);
            } else if (isMakeUpDay(frame, day)) {
                named(frame, day, day, messages.text("gantt.make_up_day"), top, taken, palette.accent(), shapes);
            }
        }
    }

    /** Whether make-up workdays (班) are named, and one is in view. */
    boolean hasMakeUpDays(ChartFrame frame) {
        double least = measurer.width(messages.text("gantt.make_up_day"), style.scale());
        boolean room = frame.scale().pointsPerDay() >= Math.max(least, leastDay());
        return room
                && frame.marks().shows(ChartLayer.DAYS_OFF)
                && frame.firstDay().datesUntil(frame.lastDay().plusDays(1)).anyMatch(day -> isMakeUpDay(frame, day));
    }

    private static boolean isMakeUpDay(ChartFrame frame, LocalDate day) {
        return day.getDayOfWeek().getValue() >= 6
                && frame.calendar().listed(day).filter(listed -> !listed.off()).isPresent();
    }

    private static boolean isOff(ChartFrame frame, LocalDate day, String name) {
        return frame.calendar()
                .listed(day)
                .filter(listed -> listed.off() && listed.name().equals(name))
                .isPresent();
    }

    private void named(
            ChartFrame frame,
            LocalDate first,
            LocalDate last,
            String words,
            double top,
            Occupied taken,
            Rgb color,
            List<Shape> shapes) {
        double left = Math.max(0, frame.x(first));
        double right = Math.min(frame.width(), frame.x(last.plusDays(1)));
        double width = measurer.width(words, style.scale());
        double middle = (left + right) / 2;
        double bottom = top + style.stripHeight();
        if (!words.isEmpty()
                && width <= right - left
                && taken.addIfFree(new Occupied.Area(middle - width / 2, top, middle + width / 2, bottom))) {
            double y = top + style.stripHeight() / 2;
            shapes.add(Ink.text(middle, y, words, style.scale(), color, Label.Align.CENTER));
        }
    }
}
