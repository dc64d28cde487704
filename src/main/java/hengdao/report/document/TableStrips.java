package hengdao.report.document;

import hengdao.drawing.Box;
import hengdao.drawing.Fill;
import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.Stroke;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table as strips, its heading on top of each page; all lengths are points. */
final class TableStrips {

    /** Between the text of a cell and its edges. */
    static final double PADDING = 3;

    private static final Rgb BAND = new Rgb(0xF2F2F2);
    private static final Stroke RULE = Stroke.solid(Rgb.BLACK, 0.5);

    private final TextMeasurer measurer;
    private final PageSetup setup;
    private final Block.Table table;

    TableStrips(TextMeasurer measurer, PageSetup setup, Block.Table table) {
        this.measurer = measurer;
        this.setup = setup;
        this.table = table;
    }

    /** Heading and rows from top to bottom. */
    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        Strip heading = null;
        if (table.hasHeading()) {
            List<Cell> words = table.columns().stream()
                    .map(column -> Cell.strong(column.heading()))
                    .toList();
            heading = strip(new Block.Row(words, true), true, null, true);
            strips.add(heading);
        }
        for (Block.Row row : table.rows()) {
            strips.add(strip(row, false, heading, row.heading()));
        }
        return strips;
    }

    private Strip strip(Block.Row row, boolean centred, @Nullable Strip heading, boolean staysWithNext) {
        List<List<String>> cells = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            double room = table.width(i, setup.contentWidth()) - 2 * PADDING;
            List<String> lines = new TextFlow(measurer).wrap(cell.text(), style(row, cell), room);
            cells.add(lines);
            most = Math.max(most, lines.size());
        }
        double height = most * setup.tablePitch() + 2 * PADDING;
        return new Strip(height, staysWithNext, heading, "", (x, y) -> shapes(row, cells, centred, height, x, y));
    }

    private List<Shape> shapes(
            Block.Row row, List<List<String>> cells, boolean centred, double height, double x, double y) {
        List<Shape> shapes = new ArrayList<>();
        double left = x;
        for (int i = 0; i < cells.size(); i++) {
            double width = table.width(i, setup.contentWidth());
            shapes.add(new Box(left, y, width, height, 0, row.heading() ? Fill.of(BAND) : null, RULE));
            Block.Align align =
                    centred ? Block.Align.CENTER : table.columns().get(i).align();
            words(cells.get(i), align, style(row, row.cells().get(i)), left, y, width, height, shapes);
            left += width;
        }
        return shapes;
    }

    private void words(
            List<String> lines,
            Block.Align align,
            TextStyle style,
            double x,
            double y,
            double width,
            double height,
            List<Shape> out) {
        double anchor = switch (align) {
            case LEFT -> x + PADDING;
            case CENTER -> x + width / 2;
            case RIGHT -> x + width - PADDING;
        };
        double first = y + (height - lines.size() * setup.tablePitch()) / 2;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = first + (i + 0.5) * setup.tablePitch() + style.size() * DocumentPages.BELOW_MIDDLE;
            out.add(new Label(anchor, baseline, lines.get(i), style, Rgb.BLACK, Label.Align.valueOf(align.name())));
        }
    }

    private TextStyle style(Block.Row row, Cell cell) {
        FontRole role = row.heading() || cell.strong() ? FontRole.HEI : FontRole.FANG_SONG;
        return role.style(setup.table());
    }
}
