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
            Drawing whole = page.drawing();
            PosterGrid grid = poster.grid(whole.width(), whole.height());
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.columns(); column++) {
                    boolean first = row == 0 && column == 0;
                    sheets.add(
                            new ReportPage(first ? page.begins() : List.of(), sheet(whole, grid, row, column, title)));
                }
            }
        }
        return sheets;
    }

    private Drawing sheet(Drawing whole, PosterGrid grid, int row, int column, String title) {
        PosterGrid.Pane pane = grid.pane(row, column);
        List<Shape> shapes = new ArrayList<>();
        List<Shape> cut = new Cutting(measurer).within(whole.shapes(), pane.x(), pane.y(), pane.width(), pane.height());
        shapes.add(new Group(
                grid.margin(),
                grid.margin(),
                pane.width(),
                pane.height(),
                List.of(new Group(-pane.x(), -pane.y(), whole.width(), whole.height(), cut))));
        marks(grid, pane, row, column, shapes);
        label(grid, row, column, title, shapes);
        return new Drawing(grid.sheetWidth(), grid.sheetHeight(), shapes);
    }

    /** Where the picture ends, as corners; where the neighbour begins, as dashes: both in the white edge. */
    private static void marks(PosterGrid grid, PosterGrid.Pane pane, int row, int column, List<Shape> out) {
        double left = grid.margin();
        double top = grid.margin();
        double right = left + pane.width();
        double bottom = top + pane.height();
        upright(left, top, bottom, CUT, out);
        upright(right, top, bottom, CUT, out);
        level(top, left, right, CUT, out);
        level(bottom, left, right, CUT, out);
        if (column > 0) {
            upright(left + grid.overlap(), top, bottom, GLUE, out);
        }
        if (column + 1 < grid.columns()) {
            upright(right - grid.overlap(), top, bottom, GLUE, out);
        }
        if (row > 0) {
            level(top + grid.overlap(), left, right, GLUE, out);
        }
        if (row + 1 < grid.rows()) {
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

    private void label(PosterGrid grid, int row, int column, String title, List<Shape> out) {
        long overlap = Math.round(grid.overlap() / MILLIMETRE);
        String words =
                messages.text("report.poster.place", row + 1, column + 1, grid.rows(), grid.columns(), overlap, title);
        double room = grid.sheetWidth() - 2 * grid.margin() - grid.overlap() * 2 - 4 * MILLIMETRE;
        double baseline = grid.sheetHeight() - grid.margin() + 5 * MILLIMETRE;
        out.add(new Label(
                grid.sheetWidth() / 2,
                baseline,
                new TextFlow(measurer).cut(words, SMALL, room),
                SMALL,
                Rgb.BLACK,
                Label.Align.CENTER));
    }
}
