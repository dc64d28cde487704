package hengdao.report.document;

import hengdao.drawing.TextFlow;
import hengdao.drawing.TextStyle;
import hengdao.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a row is called again where it goes on (续). Safe for use by several threads if the flow is. */
public record ContinuedWords(TextFlow flow, Messages messages) {

    /** The words and that they are continued, in at most so many lines, the mark kept where it has a line. */
    public List<String> lines(String words, TextStyle style, double width, int most) {
        List<String> all = flow.wrap(messages.text("report.continued", words), style, width);
        if (all.size() <= most || most < 2) {
            return all.subList(0, Math.min(all.size(), most));
        }
        List<String> lines = new ArrayList<>(flow.wrap(words, style, width, most - 1));
        lines.add(flow.cut(messages.text("report.continued", "").strip(), style, width));
        return lines;
    }
}
