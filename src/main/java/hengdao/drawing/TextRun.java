package hengdao.drawing;

import java.util.Optional;

/**
 * A part of a line of text in one font.
 *
 * @param width at 1 pt
 */
public record TextRun(String text, FontFile font, double width) {

    /** The font of this PC it is painted with; empty for the bundled one. */
    public Optional<InstalledFont> installed() {
        return font instanceof InstalledFont own ? Optional.of(own) : Optional.empty();
    }
}
