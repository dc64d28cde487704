package hengdao.drawing;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A TrueType font that text can be painted with. */
public sealed interface FontFile permits BundledFont, InstalledFont {

    /** Which characters it has and how wide they are. */
    FontFace face();

    /** The parsed font with its outlines; the caller closes it. Substitutions are off: they make —— and fi unsearchable. */
    TrueTypeFont open() throws IOException;
}
