package hengdao.report.document;

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
import hengdao.model.InputRefused;
import java.util.ArrayList;
import java.util.List;

/** Lays a document on pages; all lengths are points. Safe for use by several threads. */
public final class DocumentPages {

    /** How far below the middle of its characters the base line is, as a share of their size. */
    static final double BELOW_MIDDLE = 0.37;

    /** 4号, the size of the dashed page number (GB/T 9704-2012, 7.5). */
    private static final double DASHED_SIZE = 14;

    private static final double COUNTED_SIZE = 9;

    /** How thick the rules of the 版记 are. */
    private static final double RULE = 0.75;

    /** How many lines of a long paragraph, or rows of the last table, go with what must not stand alone to another page. */
    private static final int LAST_LINES = 2;

    /** The most lines of a paragraph that go there as a whole. */
    private static final int MOST_WHOLE = 6;

    /** How many rows a table has at least on its last page. */
    static final int LAST_ROWS = 3;

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final TextMeasurer measurer;
    private final TextMeasurer plain;
    private final Messages messages;

    public DocumentPages(TextMeasurer measurer, Messages messages) {
        this.measurer = OfficeMeasurer.bounded(measurer);
        plain = measurer;
        this.messages = messages;
    }

    /**
     * A page of a document.
     *
     * @param begins the headings on it, for a table of contents
     */
    public record Page(List<String> begins, Drawing drawing) {
        public Page {
            begins = List.copyOf(begins);
        }
    }

    /** The pages in order, at least one; refuses a page too small for a heading or a few lines of a table. */
    public List<Page> of(TextDocument document) {
        PageSetup setup = document.setup();
        List<Strip> strips = new ArrayList<>();
        List<Block> blocks = FittedSpread.in(document, measurer);
        int foot = Foot.begins(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            List<Strip> own = strips(blocks.get(i), setup);
            if (blocks.get(i) instanceof Block.Table table && table.rows().size() >= LAST_ROWS) {
                own = together(own, Foot.isNoted(blocks, i));
            }
            boolean whole = i >= foot || (own.size() <= MOST_WHOLE && blocks.get(i) instanceof Block.Paragraph);
            boolean kept = i >= foot - 1 || Introduction.is(blocks, i);
            strips.addAll(kept ? kept(own, whole ? own.size() : LAST_LINES) : own);
        }
        if (strips.stream().anyMatch(strip -> strip.alone() > setup.contentHeight())) {
            throw new InputRefused("report.paper.small");
        }
        List<List<Strip>> pages = StripPages.of(strips, setup.contentHeight());
        if (pages.isEmpty()) {
            pages = List.of(List.of());
        }
        List<Page> drawn = new ArrayList<>();
        for (List<Strip> page : pages) {
            List<Shape> shapes = new ArrayList<>();
            double y = setup.top();
            List<String> begins = new ArrayList<>();
            for (Strip strip : page) {
                shapes.addAll(strip.placed().at(setup.left(), y));
                y += strip.height();
                if (!strip.bookmark().isEmpty()) {
                    begins.add(strip.bookmark());
                }
            }
            shapes.add(number(setup, drawn.size() + 1, pages.size()));
            drawn.add(new Page(begins, new Drawing(setup.width(), setup.height(), shapes)));
        }
        return drawn;
    }

    /** How high a document is in one piece, in points. */
    public double height(TextDocument document) {
        return FittedSpread.in(document, measurer).stream()
                .flatMap(block -> strips(block, document.setup()).stream())
                .mapToDouble(Strip::height)
                .sum();
    }

    /** The same rows, the last ones kept on one page and, where there is one, with the note below them. */
    private static List<Strip> together(List<Strip> strips, boolean noted) {
        List<Strip> kept = kept(strips, LAST_ROWS);
        if (!noted) {
            kept.set(kept.size() - 1, strips.getLast());
        }
        return kept;
    }

    /** The same strips, the last ones kept with what follows them. */
    private static List<Strip> kept(List<Strip> strips, int many) {
        List<Strip> kept = new ArrayList<>(strips);
        for (int i = Math.max(0, strips.size() - many); i < strips.size(); i++) {
            kept.set(i, strips.get(i).keptWithNext());
        }
        return kept;
    }

    private List<Strip> strips(Block block, PageSetup setup) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph, setup);
            case Block.Spread spread -> List.of(spread(spread, setup));
            case Block.Table table -> new TableStrips(measurer, messages, setup, table).strips();
            case Block.Picture picture -> List.of(picture(picture));
        };
    }

    private List<Strip> paragraph(Block.Paragraph paragraph, PageSetup setup) {
        ParagraphKind kind = paragraph.kind();
        double size = setup.size(kind) - setup.tightening(kind);
        TextStyle style = kind.font().style(size);
        double indent = kind.indent() * size;
        double width = setup.contentWidth();
        boolean right = kind.align() == Block.Align.RIGHT;
        List<String> lines =
                lines(paragraph, style, setup.tightening(kind), right ? width - indent : width, right ? 0 : indent);
        double pitch = setup.pitch(kind);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean first = i == 0;
            boolean last = i == lines.size() - 1;
            strips.add(new Strip(
                    pitch,
                    kind.staysWithNext(),
                    null,
                    first && kind == ParagraphKind.LEVEL_1 ? paragraph.text() : "",
                    (x, y) -> {
                        double from = switch (kind.align()) {
                            case LEFT -> x + (first ? indent : 0);
                            case CENTER -> x + width / 2;
                            case RIGHT -> x + width - indent;
                        };
                        List<Shape> shapes = new ArrayList<>();
                        shapes.add(label(
                                from,
                                y + pitch / 2,
                                line,
                                style,
                                Label.Align.valueOf(kind.align().name())));
                        if (kind == ParagraphKind.RECORD) {
                            rules(x, y, width, first, last ? pitch : 0, shapes);
                        }
                        return shapes;
                    }));
        }
        return strips;
    }

    /** A rule above the first line of a paragraph, and one below its last. */
    private static void rules(double x, double y, double width, boolean above, double below, List<Shape> out) {
        Stroke thin = Stroke.solid(Rgb.BLACK, RULE);
        if (above) {
            out.add(new Line(x, y, x + width, y, thin));
        }
        if (below > 0) {
            out.add(new Line(x, y + below, x + width, y + below, thin));
        }
    }

    /** An empty paragraph is an empty line, and the lines of a title or a name are about as long as each other. */
    private List<String> lines(
            Block.Paragraph paragraph, TextStyle style, double tightening, double width, double indent) {
        if (paragraph.text().isBlank()) {
            return List.of("");
        }
        return paragraph.kind().isName()
                ? new TitleLines(measurer).of(paragraph.text(), style, width)
                : new TextFlow(OfficeMeasurer.hanging(plain, tightening))
                        .wrapIndented(paragraph.text(), style, indent, width);
    }

    private Strip spread(Block.Spread spread, PageSetup setup) {
        TextStyle style = FontRole.FANG_SONG.style(setup.table());
        double pitch = setup.tablePitch() + 2 * TableStrips.PADDING;
        return new Strip(pitch, true, null, "", (x, y) -> {
            double middle = y + pitch / 2;
            double width = setup.contentWidth();
            return List.of(
                    label(x, middle, spread.left(), style, Label.Align.LEFT),
                    label(x + width / 2, middle, spread.middle(), style, Label.Align.CENTER),
                    label(x + width, middle, spread.right(), style, Label.Align.RIGHT));
        });
    }

    private static Strip picture(Block.Picture picture) {
        Drawing drawing = picture.drawing();
        return new Strip(
                drawing.height(),
                false,
                null,
                "",
                (x, y) -> List.of(new Group(x, y, drawing.width(), drawing.height(), drawing.shapes())));
    }

    private Label number(PageSetup setup, int page, int of) {
        return switch (setup.numbers()) {
            case DASHED -> {
                TextStyle style = FontRole.FANG_SONG.style(DASHED_SIZE);
                String words = "— " + page + " —";
                double middle = setup.height() - setup.bottom() + 7 * POINTS_PER_MM + DASHED_SIZE / 2;
                yield page % 2 == 1
                        ? label(setup.width() - setup.right() - DASHED_SIZE, middle, words, style, Label.Align.RIGHT)
                        : label(setup.left() + DASHED_SIZE, middle, words, style, Label.Align.LEFT);
            }
            case COUNTED ->
                label(
                        setup.width() - setup.right(),
                        setup.height() - setup.bottom() + 9,
                        messages.text("report.page", page, of),
                        FontRole.FANG_SONG.style(COUNTED_SIZE),
                        Label.Align.RIGHT);
        };
    }

    private static Label label(double x, double middle, String words, TextStyle style, Label.Align align) {
        return new Label(x, middle + style.size() * BELOW_MIDDLE, words, style, Rgb.BLACK, align);
    }
}
