package hengdao.report.document;

/**
 * The kinds of paragraphs of an official document. Source: GB/T 9704-2012, 7.3: title 2号小标宋, body 3号仿宋 with two
 * characters of indent, first level 黑体, second level 楷体.
 */
public enum ParagraphKind {
    /** 标题. */
    TITLE(FontRole.TITLE_SONG, Block.Align.CENTER, 0),
    /** The line below the title, for example 截至日期. */
    SUBTITLE(FontRole.KAI, Block.Align.CENTER, 0),
    /** Whom it is for (主送机关). */
    ADDRESSEE(FontRole.FANG_SONG, Block.Align.LEFT, 0),
    /** 一、. */
    LEVEL_1(FontRole.HEI, Block.Align.LEFT, 2),
    /** （一）. */
    LEVEL_2(FontRole.KAI, Block.Align.LEFT, 2),
    BODY(FontRole.FANG_SONG, Block.Align.LEFT, 2),
    /** What stands above a table. */
    CAPTION(FontRole.HEI, Block.Align.CENTER, 0),
    /** Who issues it and when (落款), four characters from the right edge. */
    SIGNATURE(FontRole.FANG_SONG, Block.Align.RIGHT, 4),
    /** Lines to sign in running text. */
    TO_SIGN(FontRole.FANG_SONG, Block.Align.LEFT, 2),
    /** 版记 in 4号: who gets a copy, who printed it, between rules. Source: GB/T 9704-2012, 7.4. */
    RECORD(FontRole.FANG_SONG, Block.Align.LEFT, 1),
    /** Small print below a table. */
    NOTE(FontRole.FANG_SONG, Block.Align.LEFT, 0);

    private final FontRole font;
    private final Block.Align align;
    private final int indent;

    ParagraphKind(FontRole font, Block.Align align, int indent) {
        this.font = font;
        this.align = align;
        this.indent = indent;
    }

    FontRole font() {
        return font;
    }

    Block.Align align() {
        return align;
    }

    /** How many characters its first line is indented; from the right edge if it keeps to that. */
    public int indent() {
        return indent;
    }

    /** Whether it breaks after whole words into lines about as long as each other. */
    boolean isName() {
        return this == TITLE || this == SIGNATURE;
    }

    /** Whether it must not be the last on a page. */
    boolean staysWithNext() {
        return switch (this) {
            case TITLE, LEVEL_1, LEVEL_2, CAPTION, SUBTITLE, ADDRESSEE, RECORD -> true;
            case BODY, SIGNATURE, TO_SIGN, NOTE -> false;
        };
    }
}
