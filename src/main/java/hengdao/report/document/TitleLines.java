package hengdao.report.document;

import hengdao.drawing.TextFlow;
import hengdao.drawing.TextMeasurer;
import hengdao.drawing.TextStyle;
import java.util.List;

/** Breaks a title into two lines where an officer would: after a whole word if that can be seen, about in the middle. */
public final class TitleLines {
    private static final double NO_WORD_ENDS = 0.25;
    private static final List<String> WORD_ENDS =
            List.of("工程", "年度", "目标", "计划", "任务", "建设", "改造", "小组", "委员会", "区", "市", "的", "、", "，", "）", "》", "”", " ");
    private static final String NOT_AT_START = "，。、；：？！）》”’…—％·,.;:?!)%";
    private static final String NOT_AT_END = "（《“‘(第";

    private final TextMeasurer measurer;

    /** By the widths of that measurer. */
    public TitleLines(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** One line if it fits the width (points), else two, else as many as it needs. */
    public List<String> of(String title, TextStyle style, double width) {
        if (measurer.width(title, style) <= width) {
            return List.of(title);
        }
        String best = null;
        double least = Double.MAX_VALUE;
        for (int at = 1; at < title.length(); at++) {
            String first = title.substring(0, at).stripTrailing();
            String second = title.substring(at).stripLeading();
            if (!mayBreak(title, at) || first.isEmpty() || second.isEmpty()) {
                continue;
            }
            double above = measurer.width(first, style);
            double below = measurer.width(second, style);
            double cost = Math.abs(above - below) / (above + below) + (endsWord(title, at) ? 0 : NO_WORD_ENDS);
            if (above <= width && below <= width && cost < least) {
                least = cost;
                best = title.substring(0, at);
            }
        }
        return best == null
                ? new TextFlow(measurer).wrapEvenly(title, style, width)
                : List.of(best.strip(), title.substring(best.length()).strip());
    }

    /** Neither between a figure and what it counts, nor within a word of Latin script, nor at the wrong side of a mark. */
    private static boolean mayBreak(String title, int at) {
        char before = title.charAt(at - 1);
        char after = title.charAt(at);
        boolean figure = Character.isDigit(before) && !Character.isWhitespace(after);
        boolean word = isLatin(before) && isLatin(after);
        boolean pair = Character.isLowSurrogate(after);
        return !figure && !word && !pair && NOT_AT_START.indexOf(after) < 0 && NOT_AT_END.indexOf(before) < 0;
    }

    private static boolean isLatin(char each) {
        return each < 0x2000 && !Character.isWhitespace(each);
    }

    private static boolean endsWord(String title, int at) {
        String head = title.substring(0, at);
        return WORD_ENDS.stream().anyMatch(head::endsWith);
    }
}
