package hengdao.ui.reports;

import hengdao.service.ReportKind;

/**
 * What can be chosen of a kind of report beside what it is about.
 *
 * @param projects whether it can be about some projects only
 * @param paper whether its paper is not fixed by a standard
 */
record Options(boolean projects, boolean paper) {

    static Options of(ReportKind kind) {
        return switch (kind) {
            case GANTT, PROGRESS, DUE, LEDGER -> new Options(true, true);
            case BULLETIN -> new Options(true, false);
            case INDICATOR -> new Options(false, true);
            case ORDER -> new Options(false, false);
        };
    }
}
