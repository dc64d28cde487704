package hengdao.gantt;

import hengdao.drawing.Label;
import hengdao.drawing.Rgb;
import hengdao.drawing.Shape;
import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.List;

/** Text of cells that may take several lines: wrapped where the style wraps names, else cut with an ellipsis. */
final class CellLines {
    static final double LINE_HEIGHT = 1.3;

    private final TextFlow flow;
    private final GanttStyle style;

    CellLines(TextMeasurer measurer, GanttStyle style) {
        this.flow = new TextFlow(measurer);
        this.style = style;
    }

    /** The lines of a text in a width (points). */
    List<String> of(String text, TextStyle font, double width) {
        return style.wrapNames() ? flow.wrap(text, font, width) : List.of(flow.cut(text, font, width));
    }

    /** Adds lines whose middle stands at a height. */
    void add(List<String> lines, double x, double middle, TextStyle font, Rgb color, List<Shape> out) {
        double step = font.size() * LINE_HEIGHT;
        double first = middle - (lines.size() - 1) * step / 2;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                out.add(Ink.text(x, first + i * step, lines.get(i), font, color, Label.Align.LEFT));
            }
        }
    }
}
