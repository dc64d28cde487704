package hengdao.report.document;

import java.util.List;

/** What stands at the end of a document under its last words or table: who issued it, lines to sign, who gets a copy. */
final class Foot {

    private Foot() {}

    /** The place of its first block, which must not stand on a page without something of the block before it. */
    static int begins(List<Block> blocks) {
        int first = blocks.size();
        while (first > 0 && isFoot(blocks.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** Whether a note in small print stands below a block. */
    static boolean isNoted(List<Block> blocks, int place) {
        return place + 1 < blocks.size()
                && blocks.get(place + 1) instanceof Block.Paragraph paragraph
                && paragraph.kind() == ParagraphKind.NOTE;
    }

    private static boolean isFoot(Block block) {
        return switch (block) {
            case Block.Spread ignored -> true;
            case Block.Paragraph paragraph ->
                switch (paragraph.kind()) {
                    case SIGNATURE, TO_SIGN, RECORD, NOTE -> true;
                    case TITLE, SUBTITLE, ADDRESSEE, LEVEL_1, LEVEL_2, BODY, CAPTION -> false;
                };
            case Block.Table ignored -> false;
            case Block.Picture ignored -> false;
        };
    }
}
