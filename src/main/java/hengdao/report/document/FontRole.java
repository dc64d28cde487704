package hengdao.report.document;

import hengdao.drawing.TextStyle;
import hengdao.drawing.Typeface;
import java.util.List;

/** The typefaces that GB/T 9704-2012 names; on a PC without one of them another stands in. */
enum FontRole {
    TITLE_SONG(Typeface.TITLE_SONG, "方正小标宋简体", true),
    HEI(Typeface.HEI, "黑体", true),
    KAI(Typeface.KAI, "楷体", false),
    FANG_SONG(Typeface.FANG_SONG, "仿宋", false);

    private final Typeface typeface;
    private final String family;
    private final boolean strong;

    FontRole(Typeface typeface, String family, boolean strong) {
        this.typeface = typeface;
        this.family = family;
        this.strong = strong;
    }

    /** Text of that size on the pages. */
    TextStyle style(double size) {
        return new TextStyle(size, strong, typeface);
    }

    /** The name office programs know it by. */
    String family() {
        return family;
    }

    /** The names of fonts that look about the same, the best first. */
    List<String> others() {
        return typeface.families().stream().filter(each -> !each.equals(family)).toList();
    }
}
