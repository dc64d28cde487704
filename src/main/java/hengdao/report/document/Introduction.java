package hengdao.report.document;

import java.util.List;

/** The paragraph that leads into a table, which stands on the page where the table begins. */
final class Introduction {

    private Introduction() {}

    /** Whether the block at a place is one. */
    static boolean is(List<Block> blocks, int place) {
        return place + 1 < blocks.size()
                && blocks.get(place + 1) instanceof Block.Table
                && blocks.get(place) instanceof Block.Paragraph paragraph
                && paragraph.kind() == ParagraphKind.BODY;
    }
}
