package hengdao.gantt;

import hengdao.drawing.Label;
import hengdao.drawing.Path;
import hengdao.drawing.Point;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextMeasurer;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Links between rows with their arrow heads, and the lag beside those that have one. */
final class LinkLayout {
    private static final double TEXT_HEIGHT = 0.8;

    private final TextMeasurer measurer;
    private final GanttStyle style;
    private final Messages messages;

    LinkLayout(TextMeasurer measurer, GanttStyle style, Messages messages) {
        this.measurer = measurer;
        this.style = style;
        this.messages = messages;
    }

    /**
     * Adds lines and arrow heads to {@code out}, the critical ones last and all of them broken where words stand, and
     * lags to {@code words}; without the layer of links those of the critical path remain.
     *
     * @param rows as they were drawn, from top to bottom
     * @param passed the rows that the links go round
     * @return how they run
     */
    List<DrawnLink> links(
            List<PlacedLink> links,
            List<DrawnRow> rows,
            PassedRows passed,
            ChartFrame frame,
            List<Shape> out,
            List<Shape> words) {
        boolean heavy = frame.marks().shows(ChartLayer.CRITICAL_PATH);
        List<DrawnLink> routed = routes(links, passed, frame);
        LaidLinks laid = new LaidLinks(new DrawnRows(rows));
        routed.forEach(each -> laid.lay(each.route()));
        LagPlacer lags = new LagPlacer(laid, frame);
        routed.forEach(each -> lags.lag(each, words));
        WordGaps gaps = WordGaps.of(words, measurer);
        for (DrawnLink each : routed.reversed()) {
            Stroke pen = heavy && each.link().critical() ? new BarSamples(style).heavy() : pen(style);
            shapes(each.route(), pen, style, gaps, out);
        }
        return routed;
    }

    /** The ways of the links that are drawn, the critical ones first. */
    private List<DrawnLink> routes(List<PlacedLink> links, PassedRows passed, ChartFrame frame) {
        boolean heavy = frame.marks().shows(ChartLayer.CRITICAL_PATH);
        boolean all = frame.marks().shows(ChartLayer.LINKS);
        List<DrawnLink> routed = new ArrayList<>();
        links.stream()
                .filter(link -> all || (heavy && link.critical()))
                .sorted(Comparator.comparing(link -> !(heavy && link.critical())))
                .forEach(link -> {
                    LinkEnd from = LinkEnd.from(link, frame, style);
                    LinkEnd to = LinkEnd.to(link, frame, style);
                    if (Math.max(from.x(), to.x()) >= 0 && Math.min(from.x(), to.x()) <= frame.width()) {
                        LinkGround ground = new LinkGround(passed.near(link), LinkWays.aside(link.lane(), style));
                        LinkRouter router = new LinkRouter(style, sheet(frame), ground);
                        routed.add(new DrawnLink(link, router.route(from, to, link.lane())));
                    }
                });
        return routed;
    }

    /** All of the time, so that a link runs on every page as it does on the others. */
    private static LinkWays.Range sheet(ChartFrame frame) {
        double end = Math.max(frame.scale().width() - frame.from(), frame.width());
        return new LinkWays.Range(-frame.from(), end);
    }

    static Stroke pen(GanttStyle style) {
        return Stroke.solid(style.palette().link(), style.hairline());
    }

    /** The line of a link, broken where words stand, and its arrow head. */
    static void shapes(LinkRoute route, Stroke pen, GanttStyle style, WordGaps gaps, List<Shape> out) {
        Point tip = route.tip();
        Point before = route.points().get(route.points().size() - 2);
        double length = LinkWays.arrow(style);
        double half = length / 2 + (pen.width() - style.hairline()) / 2;
        double x = Math.signum(tip.x() - before.x());
        double y = Math.signum(tip.y() - before.y());
        Point back = new Point(tip.x() - x * length, tip.y() - y * length);
        List<Point> line = new ArrayList<>(route.points());
        line.set(line.size() - 1, back);
        gaps.pieces(line).forEach(piece -> out.add(new Path(piece, false, null, pen)));
        out.add(Ink.triangle(
                new Point(back.x() - y * half, back.y() - x * half),
                new Point(back.x() + y * half, back.y() + x * half),
                tip,
                pen.color()));
    }

    /** Puts lags on the page of an upright line, where neither bars nor marks nor links are; what finds no place is left out. */
    private final class LagPlacer {
        private final LaidLinks laid;
        private final LinkWays.Range shown;
        private final PagePart part;
        private final Occupied taken = new Occupied();

        LagPlacer(LaidLinks laid, ChartFrame frame) {
            this.laid = laid;
            this.shown = style.labelsInSlice() ? new LinkWays.Range(0, frame.width()) : sheet(frame);
            this.part = PagePart.of(frame, style);
        }

        void lag(DrawnLink routed, List<Shape> words) {
            int lag = routed.link().lagWorkdays();
            if (lag == 0) {
                return;
            }
            String text = messages.text("gantt.lag", lag < 0 ? "−" + -lag : "+" + lag);
            double width = measurer.width(text, style.scale());
            double half = style.scale().size() * TEXT_HEIGHT / 2;
            double gap = style.planHeight() / 4;
            List<Point> points = routed.route().points();
            for (int i = 1; i < points.size(); i++) {
                Point a = points.get(i - 1);
                Point b = points.get(i);
                if (a.x() != b.x() || (style.labelsInSlice() && !part.ends(a.x()))) {
                    continue;
                }
                for (double middle : middles(Math.min(a.y(), b.y()), Math.max(a.y(), b.y()), half)) {
                    if (put(text, a.x() + gap, middle, width, half, words)
                            || put(text, a.x() - gap - width, middle, width, half, words)) {
                        return;
                    }
                }
            }
        }

        /** The heights beside an upright line where a lag may stand: between the rows, then at its middle. */
        private List<Double> middles(double top, double bottom, double half) {
            List<Double> middles = new ArrayList<>();
            for (DrawnRow row : laid.rows(top, bottom)) {
                for (double middle : new double[] {row.bottom() - half - 1, row.top() + half + 1}) {
                    if (middle - half >= top && middle + half <= bottom) {
                        middles.add(middle);
                    }
                }
            }
            return middles;
        }

        private boolean put(String text, double left, double middle, double width, double half, List<Shape> words) {
            Occupied.Area area = new Occupied.Area(left, middle - half, left + width, middle + half);
            boolean whole = left >= shown.least() && left + width <= shown.most();
            if (!whole || !laid.isFree(area) || !taken.addIfFree(area)) {
                return false;
            }
            Rgb color = style.palette().link();
            words.add(Ink.text(left, middle, text, style.scale(), color, Label.Align.LEFT));
            return true;
        }
    }
}
