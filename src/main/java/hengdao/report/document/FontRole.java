package hengdao.report.document;

import hengdao.drawing.TextStyle;
import hengdao.drawing.Typeface;
import java.util.ArrayList;
import java.util.List;

/** The typefaces that GB/T 9704-2012 names; on a PC without one of them another stands in. */
enum FontRole {
    TITLE_SONG(Typeface.TITLE_SONG, true),
    HEI(Typeface.HEI, true),
    KAI(Typeface.KAI, false),
    FANG_SONG(Typeface.FANG_SONG, false);

    private final Typeface typeface;
    private final boolean strong;

    FontRole(Typeface typeface, boolean strong) {
        this.typeface = typeface;
        this.strong = strong;
    }

    /** Text of that size on the pages. */
    TextStyle style(double size) {
        return new TextStyle(size, strong, typeface);
    }

    /** The name office programs know it by: the font that the pages are set in where the PC has it. */
    String family() {
        return typeface.families().getFirst();
    }

    /** The names of fonts that stand in for it, the best first, the bundled one last: in the order of the pages. */
    List<String> others() {
        List<String> others = new ArrayList<>(
                typeface.families().subList(1, typeface.families().size()));
        others.add(Typeface.BUNDLED);
        return others;
    }
}
