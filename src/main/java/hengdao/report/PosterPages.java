package hengdao.report;

import hengdao.drawing.Drawing;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.drawing.Line;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/** Divides finished pages over the sheets of a poster, with marks for cutting and gluing and each sheet's place. */
public final class PosterPages {
    private static final double MILLIMETRE = PageFormat.POINTS_PER_MILLIMETRE;
    private static final TextStyle SMALL = new TextStyle(7, false);
    private static final Stroke CUT = Stroke.solid(Rgb.BLACK, 0.5);
    private static final Stroke GLUE = new Stroke(Rgb.BLACK, 0.5, List.of(2.0, 1.5));

    private final TextMeasurer measurer;
    private final Messages messages;

    public PosterPages(TextMeasurer measurer, Messages messages) {
        this.measurer = measurer;
        this.messages = messages;
    }

    /** The sheets of each page one after the other, row by row. */
    public List<ReportPage> of(List<ReportPage> pages, Poster poster, String title) {
        List<ReportPage> sheets = new ArrayList<>();
        for (ReportPage page : pages) {
            Drawing full = page.drawing();
            PosterGrid grid = poster.grid(full.width(), full.height());
            Drawing whole = new Resized(grid.scale()).of(full);
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    Place place = new Place(grid, row, column);
                    boolean first = row == 0 && column == 0;
                    sheets.add(new ReportPage(first ? page.begins() : List.of(), () -> sheet(whole, place, title)));
                }
            }
        }
        return sheets;
    }

    /** The place of a sheet, counted from 0 from left to right and from top to bottom. */
    private record Place(PosterGrid grid, int row, int column) {}

    private Drawing sheet(Drawing whole, Place place, String title) {
        PosterGrid grid = place.grid();
        PosterGrid.Pane pane = grid.pane(place.row(), place.column());
        List<Shape> cut = new Cutting(measurer).within(whole.shapes(), pane.x(), pane.y(), pane.width(), pane.height());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Group(
                grid.margin(),
                grid.margin(),
                pane.width(),
                pane.height(),
                List.of(new Group(-pane.x(), -pane.y(), whole.width(), whole.height(), cut))));
        marks(grid, pane, place, shapes);
        label(grid, pane, place, title, shapes);
        return new Drawing(grid.sheetWidth(), grid.sheetHeight(), shapes);
    }

    /** Where the picture ends, as corners; where the neighbour begins, as dashes: both in the white edge. */
    private static void marks(PosterGrid grid, PosterGrid.Pane pane, Place place, List<Shape> out) {
        double left = grid.margin();
        double top = grid.margin();
        double right = left + pane.width();
        double bottom = top + pane.height();
        upright(left, top, bottom, CUT, out);
        upright(right, top, bottom, CUT, out);
        level(top, left, right, CUT, out);
        level(bottom, left, right, CUT, out);
        if (place.column() > 0) {
            upright(left + grid.overlap(), top, bottom, GLUE, out);
        }
        if (place.column() + 1 < grid.columns()) {
            upright(right - grid.overlap(), top, bottom, GLUE, out);
        }
        if (place.row() > 0) {
            level(top + grid.overlap(), left, right, GLUE, out);
        }
        if (place.row() + 1 < grid.rows()) {
            level(bottom - grid.overlap(), left, right, GLUE, out);
        }
    }

    private static void upright(double x, double top, double bottom, Stroke pen, List<Shape> out) {
        out.add(new Line(x, top - 5 * MILLIMETRE, x, top - MILLIMETRE, pen));
        out.add(new Line(x, bottom + MILLIMETRE, x, bottom + 5 * MILLIMETRE, pen));
    }

    private static void level(double y, double left, double right, Stroke pen, List<Shape> out) {
        out.add(new Line(left - 5 * MILLIMETRE, y, left - MILLIMETRE, y, pen));
        out.add(new Line(right + MILLIMETRE, y, right + 5 * MILLIMETRE, y, pen));
    }

    private void label(PosterGrid grid, PosterGrid.Pane pane, Place place, String title, List<Shape> out) {
        String words = messages.text(
                "report.poster.place",
                place.row() + 1,
                place.column() + 1,
                grid.rows(),
                grid.columns(),
                Math.round(grid.overlap() / MILLIMETRE),
                title);
        double room = pane.width() - 2 * grid.overlap() - 4 * MILLIMETRE;
        out.add(new Label(
                grid.margin() + pane.width() / 2,
                grid.margin() + pane.height() + 5 * MILLIMETRE,
                new TextFlow(measurer).cut(words, SMALL, room),
                SMALL,
                Rgb.BLACK,
                Label.Align.CENTER));
    }
}
