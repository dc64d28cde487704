package hengdao.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Fits text into a width: cuts it with an ellipsis or wraps it by the rules of Chinese typesetting. */
public final class TextFlow {
    private static final String ELLIPSIS = "…";

    private final TextMeasurer measurer;
    private final boolean withUnits;

    /** A flow that measures with the given measurer; as thread-safe as the measurer. */
    public TextFlow(TextMeasurer measurer) {
        this(measurer, false);
    }

    private TextFlow(TextMeasurer measurer, boolean withUnits) {
        this.measurer = measurer;
        this.withUnits = withUnits;
    }

    /** A flow for cells of tables, where no line ends between a figure and its unit if both have room in one. */
    public static TextFlow ofTables(TextMeasurer measurer) {
        return new TextFlow(measurer, true);
    }

    /** The text if it fits the width (points), else as much as fits before an ellipsis; empty if nothing fits. */
    public String cut(String text, TextStyle style, double width) {
        if (measurer.width(text, style) <= width) {
            return text;
        }
        double room = width - measurer.width(ELLIPSIS, style);
        if (room < 0) {
            return "";
        }
        return text.substring(0, fitting(text, style, room)).stripTrailing() + ELLIPSIS;
    }

    /**
     * Lines no wider than the width (points). No closing punctuation stands at the start of a line, no opening one at
     * the end; words and figures of Latin script stay whole unless wider than a line. Line breaks in the text are kept;
     * an empty text has no lines.
     */
    public List<String> wrap(String text, TextStyle style, double width) {
        return wrapIndented(text, style, 0, width);
    }

    /** As {@link #wrap(String, TextStyle, double)}, the first line so many points shorter than the others. */
    public List<String> wrapIndented(String text, TextStyle style, double indent, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R", -1)) {
            wrapParagraph(paragraph.strip(), style, width - indent, width, lines);
        }
        return text.isBlank() ? List.of() : List.copyOf(lines);
    }

    /** As {@link #wrap(String, TextStyle, double)} in as few lines, but these about as long as each other. */
    public List<String> wrapEvenly(String text, TextStyle style, double width) {
        List<String> lines = wrap(text, style, width);
        for (double narrower = width - style.size(); narrower > width / 2; narrower -= style.size()) {
            List<String> even = wrap(text, style, narrower);
            if (even.size() > lines.size()) {
                return lines;
            }
            lines = even;
        }
        return lines;
    }

    /** As {@link #wrap(String, TextStyle, double)}, but at most so many lines; the last one then ends in an ellipsis. */
    public List<String> wrap(String text, TextStyle style, double width, int mostLines) {
        List<String> lines = wrap(text, style, width);
        if (lines.size() <= mostLines) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines));
        kept.set(mostLines - 1, cut(lines.get(mostLines - 1) + lines.get(mostLines), style, width));
        return List.copyOf(kept);
    }

    /** The width of a text in one line, in points. */
    public double width(String text, TextStyle style) {
        return measurer.width(text, style);
    }

    /** The width of the widest part of a text that {@link #wrap(String, TextStyle, double)} keeps on one line, in points. */
    public double widestPiece(String text, TextStyle style) {
        return text.lines()
                .flatMap(line -> pieces(line.strip(), style, Double.MAX_VALUE).stream())
                .mapToDouble(piece -> measurer.width(piece.strip(), style))
                .max()
                .orElse(0);
    }

    private void wrapParagraph(
            String paragraph, TextStyle style, double firstWidth, double otherWidth, List<String> lines) {
        String line = "";
        for (String piece : pieces(paragraph, style, otherWidth)) {
            String longer = line + piece;
            if (fits(longer, style, lines.isEmpty() ? firstWidth : otherWidth)) {
                line = longer;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
            line = piece.stripLeading();
            double width = lines.isEmpty() ? firstWidth : otherWidth;
            while (!fits(line, style, width)) {
                int head = Math.max(fitting(line, style, width), Character.charCount(line.codePointAt(0)));
                if (head >= line.length()) {
                    break;
                }
                lines.add(line.substring(0, head).strip());
                line = line.substring(head).stripLeading();
                width = otherWidth;
            }
        }
        lines.add(line.strip());
    }

    /** What is kept whole; a figure parts from its unit where both have no room in one line. */
    private List<String> pieces(String paragraph, TextStyle style, double width) {
        if (!withUnits) {
            return LineBreaks.pieces(paragraph);
        }
        return LineBreaks.piecesWithUnits(paragraph).stream()
                .flatMap(piece ->
                        fits(piece.strip(), style, width) ? Stream.of(piece) : LineBreaks.pieces(piece).stream())
                .toList();
    }

    private boolean fits(String text, TextStyle style, double width) {
        return measurer.width(text.stripTrailing(), style) <= width + 1e-6;
    }

    /** How many chars from the start fit the width, never splitting a surrogate pair. */
    private int fitting(String text, TextStyle style, double width) {
        int end = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (measurer.width(text.substring(0, next), style) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
