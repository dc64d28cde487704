package hengdao.report.document;

import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** Spreads whose texts have room beside each other; the texts of any other stand below each other. */
final class FittedSpread {

    private static final double GAP_EMS = 1;

    private FittedSpread() {}

    /** The blocks of a document, each spread as one that fits or as paragraphs. */
    static List<Block> in(TextDocument document, TextMeasurer measurer) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Block.Spread spread && !fits(spread, document.setup(), measurer)
                        ? paragraphs(spread)
                        : Stream.of(block))
                .toList();
    }

    private static boolean fits(Block.Spread spread, PageSetup setup, TextMeasurer measurer) {
        TextStyle style = FontRole.FANG_SONG.style(setup.table());
        double gap = GAP_EMS * setup.table();
        double left = measurer.width(spread.left(), style);
        double middle = measurer.width(spread.middle(), style);
        double right = measurer.width(spread.right(), style);
        double whole = setup.contentWidth();
        return middle == 0 ? left + right + gap <= whole : Math.max(left, right) + gap <= (whole - middle) / 2;
    }

    private static Stream<Block> paragraphs(Block.Spread spread) {
        return Stream.of(spread.left(), spread.middle(), spread.right())
                .filter(words -> !words.isEmpty())
                .map(words -> new Block.Paragraph(ParagraphKind.NOTE, words));
    }
}
