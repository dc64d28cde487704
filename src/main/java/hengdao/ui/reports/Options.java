package hengdao.ui.reports;

import hengdao.service.Paper;
import hengdao.service.ReportKind;
import java.util.List;

/**
 * What can be chosen of a kind of report beside what it is about.
 *
 * @param projects whether it can be about some projects only
 * @param papers the sizes it comes in; none if its paper is fixed by a standard
 * @param pages whether its pages are drawn, so that their size and margins may be any
 */
record Options(boolean projects, List<Paper> papers, boolean pages) {

    private static final List<Paper> ALL = List.of(Paper.values());

    static Options of(ReportKind kind) {
        return switch (kind) {
            case GANTT, PROGRESS, DUE -> new Options(true, ALL, true);
            case LEDGER -> new Options(true, List.of(Paper.A4, Paper.A3), false);
            case BULLETIN -> new Options(true, List.of(), false);
            case INDICATOR -> new Options(false, ALL, true);
            case ORDER -> new Options(false, List.of(), false);
        };
    }

    /** Whether its paper is not fixed by a standard. */
    boolean paper() {
        return !papers.isEmpty();
    }
}
