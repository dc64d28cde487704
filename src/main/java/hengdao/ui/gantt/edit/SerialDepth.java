package hengdao.ui.gantt.edit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How deep a 序号 stands: 一、 above (一) above 1. above (1); 5.1.2 below 5.1. */
final class SerialDepth {
    private static final String CHINESE = "[一二三四五六七八九十百]+";
    private static final Pattern DOTTED = Pattern.compile("\\d+(\\.\\d+)+\\.?");
    private static final Pattern FIRST = Pattern.compile("(" + CHINESE + ")[、.．]?");
    private static final Pattern SECOND = Pattern.compile("[（(]" + CHINESE + "[）)]");
    private static final Pattern THIRD = Pattern.compile("\\d+[、.．]?");
    private static final Pattern FOURTH = Pattern.compile("[（(]\\d+[）)]");
    private static final Pattern LEADING = Pattern.compile("^(" + CHINESE + "、|[（(]" + CHINESE
            + "[）)]|\\d+(?:\\.\\d+)+|\\d+[、.．]" + "|[（(]\\d+[）)])[\\s\\u3000]*(?=\\S)");

    private SerialDepth() {}

    /** The depth of a 序号 from 0, only to be compared with others of the same table; empty for any other text. */
    static OptionalInt of(String text) {
        String serial = text.strip();
        if (DOTTED.matcher(serial).matches()) {
            return OptionalInt.of(
                    1 + serial.replaceAll("\\.$", "").replaceAll("[^.]", "").length());
        }
        Pattern[] levels = {FIRST, SECOND, THIRD, FOURTH};
        int[] depths = {-1, 0, 1, 2};
        for (int i = 0; i < levels.length; i++) {
            if (levels[i].matcher(serial).matches()) {
                return OptionalInt.of(depths[i]);
            }
        }
        return OptionalInt.empty();
    }

    /** The 序号 a name begins with, without the space behind it. */
    static Optional<String> leading(String name) {
        Matcher match = LEADING.matcher(name.strip());
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
