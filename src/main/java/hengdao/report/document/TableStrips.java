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
import hengdao.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as strips, its heading on top of each page; a row of more than half a page may go on on the next one.
 * All lengths are points.
 */
final class TableStrips {

    /** Between the text of a cell and its edges. */
    static final double PADDING = 3;

    private static final Rgb BAND = new Rgb(0xF2F2F2);
    private static final Stroke RULE = Stroke.solid(Rgb.BLACK, 0.5);

    private static final double KEPT_WHOLE = 0.5;

    private final TextFlow flow;
    private final Messages messages;
    private final PageSetup setup;
    private final Block.Table table;

    TableStrips(TextMeasurer measurer, Messages messages, PageSetup setup, Block.Table table) {
        this.flow = TextFlow.ofTables(measurer);
        this.messages = messages;
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
            Block.Row row = new Block.Row(words, true);
            heading = strip(row, headings(), true, null, true);
            strips.add(heading);
        }
        for (Block.Row row : table.rows()) {
            List<List<String>> cells = cells(row);
            if (isLong(cells)) {
                double repeated = heading == null ? 0 : heading.height();
                strips.addAll(longRow(row, cells, heading).strips(linesIn(setup.contentHeight() - repeated)));
            } else {
                strips.add(strip(row, cells, false, heading, row.heading()));
            }
        }
        return strips;
    }

    /**
     * The lines of each heading: what stands in brackets on lines of its own where not all fits on one, else as even as they
     * can be, so that no word of four characters leaves one behind.
     */
    List<List<String>> headings() {
        List<List<String>> headings = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            TextStyle style = FontRole.HEI.style(setup.table());
            String words = table.columns().get(i).heading();
            boolean one = flow.width(words, style) <= room(i);
            headings.add(flow.wrapEvenly(one ? words : words.replaceFirst("(?=（)", "\n"), style, room(i)));
        }
        return headings;
    }

    /** Whether a page break may go through the row. */
    boolean isLong(Block.Row row) {
        return isLong(cells(row));
    }

    private boolean isLong(List<List<String>> cells) {
        return height(most(cells)) > setup.contentHeight() * KEPT_WHOLE;
    }

    private Strip strip(
            Block.Row row, List<List<String>> cells, boolean centred, @Nullable Strip heading, boolean staysWithNext) {
        double height = height(most(cells));
        return new Strip(
                height, staysWithNext, heading, "", (x, y) -> shapes(row, cells, centred, false, height, x, y));
    }

    private LongRow longRow(Block.Row row, List<List<String>> cells, @Nullable Strip heading) {
        return new LongRow(
                most(cells),
                setup.tablePitch(),
                PADDING,
                row.heading(),
                heading,
                (part, height, x, y) -> shapes(row, part(row, cells, part), false, true, height, x, y));
    }

    /** The lines of a part; where it goes on, what stands left of the first cell that does is said again. */
    private List<List<String>> part(Block.Row row, List<List<String>> cells, RowPart part) {
        List<List<String>> shown = new ArrayList<>();
        boolean repeats = part.from() > 0;
        for (int i = 0; i < cells.size(); i++) {
            List<String> own = part.of(cells.get(i));
            repeats = repeats && own.isEmpty();
            shown.add(repeats ? again(row, i, part.lines()) : own);
        }
        return shown;
    }

    /** What a row is called again; its figures are not. */
    private List<String> again(Block.Row row, int column, int most) {
        Cell cell = row.cells().get(column);
        int lines = Math.min(most, RowPart.TOGETHER);
        if (column == 0) {
            return new ContinuedWords(flow, messages).lines(cell.text(), style(row, cell), room(column), lines);
        }
        return cell.value() == null || cell.value() instanceof LocalDate
                ? flow.wrap(cell.text(), style(row, cell), room(column), lines)
                : List.of();
    }

    private List<List<String>> cells(Block.Row row) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            cells.add(flow.wrap(cell.text(), style(row, cell), room(i)));
        }
        return cells;
    }

    private double room(int column) {
        return table.width(column, setup.contentWidth()) - 2 * PADDING;
    }

    private static int most(List<List<String>> cells) {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    }

    private double height(int lines) {
        return lines * setup.tablePitch() + 2 * PADDING;
    }

    private int linesIn(double height) {
        return (int) Math.floor((height - 2 * PADDING) / setup.tablePitch());
    }

    private List<Shape> shapes(
            Block.Row row,
            List<List<String>> cells,
            boolean centred,
            boolean atTop,
            double height,
            double x,
            double y) {
        List<Shape> shapes = new ArrayList<>();
        double left = x;
        for (int i = 0; i < cells.size(); i++) {
            double width = table.width(i, setup.contentWidth());
            shapes.add(new Box(left, y, width, height, 0, row.heading() ? Fill.of(BAND) : null, RULE));
            Block.Align align =
                    centred ? Block.Align.CENTER : table.columns().get(i).align();
            double used = atTop ? height(cells.get(i).size()) : height;
            words(cells.get(i), align, style(row, row.cells().get(i)), left, y, width, used, shapes);
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
