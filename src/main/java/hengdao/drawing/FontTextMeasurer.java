package hengdao.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Widths in the fonts that text is painted with, without kerning, so that PDF, AWT and the window agree: the bundled Noto
 * Sans SC, or for a typeface of official documents the font this PC has for it. Characters such a font lacks come from the
 * bundled one; those that lacks are as wide as the mark that stands for them. A font is read when it is first asked for. Safe
 * for use by several threads.
 */
public final class FontTextMeasurer implements TextMeasurer {
    private final Weight regular = new Weight(BundledFont.REGULAR);
    private final Weight bold = new Weight(BundledFont.BOLD);
    private final InstalledFonts installed;

    /** Measures everything in the bundled font. */
    public FontTextMeasurer() {
        this(InstalledFonts.in(List.of()));
    }

    /** Measures typefaces in the fonts that are there for them. */
    public FontTextMeasurer(InstalledFonts installed) {
        this.installed = installed;
    }

    @Override
    public double width(String text, TextStyle style) {
        Optional<InstalledFont> own = installed(style);
        return own.isEmpty()
                ? bundled(style).width(text) * style.size()
                : runs(text, style).stream().mapToDouble(TextRun::width).sum() * style.size();
    }

    /** The text as every painter draws it: characters that no font has replaced by 〓. */
    public String shown(String text, TextStyle style) {
        Optional<InstalledFont> own = installed(style);
        if (own.isEmpty()) {
            return bundled(style).shown(text);
        }
        StringBuilder shown = new StringBuilder(text.length());
        runs(text, style).forEach(run -> shown.append(run.text()));
        return shown.toString();
    }

    /** The parts of a line of text by the fonts they are painted with, from left to right, as {@link #shown} shows it. */
    public List<TextRun> runs(String text, TextStyle style) {
        FontFace plain = bundled(style);
        BundledFont weight = BundledFont.of(style);
        Optional<InstalledFont> own = installed(style);
        if (own.isEmpty()) {
            return List.of(new TextRun(plain.shown(text), weight, plain.width(text)));
        }
        List<TextRun> runs = new ArrayList<>();
        FontFace face = own.get().face();
        int from = 0;
        while (from < text.length()) {
            boolean has = face.has(text.codePointAt(from));
            int until = from;
            while (until < text.length() && face.has(text.codePointAt(until)) == has) {
                until += Character.charCount(text.codePointAt(until));
            }
            String part = text.substring(from, until);
            runs.add(
                    has
                            ? new TextRun(part, own.get(), face.width(part))
                            : new TextRun(plain.shown(part), weight, plain.width(part)));
            from = until;
        }
        return runs;
    }

    /** The left edge of a label, in points, whatever its alignment. */
    public double left(Label label) {
        double width = width(label.text(), label.style());
        return switch (label.align()) {
            case LEFT -> label.x();
            case CENTER -> label.x() - width / 2;
            case RIGHT -> label.x() - width;
        };
    }

    private Optional<InstalledFont> installed(TextStyle style) {
        return style.typeface() == Typeface.SANS ? Optional.empty() : installed.font(style.typeface());
    }

    private FontFace bundled(TextStyle style) {
        return style.bold() ? bold.face() : regular.face();
    }

    private static final class Weight {
        private final BundledFont font;
        private volatile @Nullable FontFace face;

        Weight(BundledFont font) {
            this.font = font;
        }

        FontFace face() {
            FontFace known = face;
            return known != null ? known : read();
        }

        private synchronized FontFace read() {
            FontFace known = face;
            if (known == null) {
                known = font.face();
                face = known;
            }
            return known;
        }
    }
}
