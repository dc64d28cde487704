package hengdao.report;

import hengdao.report.document.RowPart;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the progress table, or of a high one what may stand alone on a page.
 *
 * @param lines which of its lines of text
 * @param of how many lines of text it has in all
 */
record ProgressPart(ProgressLine line, RowPart lines, int of) {

    boolean begins() {
        return lines.from() == 0;
    }

    boolean ends() {
        return lines.until() == of;
    }

    boolean isWhole() {
        return begins() && ends();
    }

    /** The same, but what stands of a high line in one. */
    static List<ProgressPart> joined(List<ProgressPart> parts) {
        List<ProgressPart> joined = new ArrayList<>();
        for (ProgressPart part : parts) {
            if (part.begins() || joined.isEmpty()) {
                joined.add(part);
            } else {
                RowPart both = new RowPart(
                        joined.getLast().lines().from(), part.lines().until());
                joined.set(joined.size() - 1, new ProgressPart(part.line(), both, part.of()));
            }
        }
        return joined;
    }
}
