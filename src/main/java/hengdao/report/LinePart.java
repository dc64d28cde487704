package hengdao.report;

import hengdao.report.document.RowPart;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table on paper, or of a high one what may stand alone on a page.
 *
 * @param lines which of its lines of text
 * @param of how many lines of text it has in all
 */
record LinePart<L>(L line, RowPart lines, int of) {

    boolean begins() {
        return lines.from() == 0;
    }

    boolean ends() {
        return lines.until() == of;
    }

    boolean isWhole() {
        return begins() && ends();
    }

    /** The line in parts, whole up to {@code most} lines of text. */
    static <L> List<LinePart<L>> of(L line, int lines, int most) {
        return lines <= most
                ? List.of(new LinePart<>(line, new RowPart(0, lines), lines))
                : RowPart.of(lines, most).stream()
                        .map(part -> new LinePart<>(line, part, lines))
                        .toList();
    }

    /** The same, but what stands of a high line in one. */
    static <L> List<LinePart<L>> joined(List<LinePart<L>> parts) {
        List<LinePart<L>> joined = new ArrayList<>();
        for (LinePart<L> part : parts) {
            if (part.begins() || joined.isEmpty()) {
                joined.add(part);
            } else {
                RowPart both = new RowPart(
                        joined.getLast().lines().from(), part.lines().until());
                joined.set(joined.size() - 1, new LinePart<>(part.line(), both, part.of()));
            }
        }
        return joined;
    }
}
