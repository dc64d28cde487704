package hengdao.ui.rounds;

import hengdao.service.Finding;

/** What can be typed about a line, in the order in which Tab goes through it. */
enum LineField {
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    REASON,
    NOTE,
    PROBLEM,
    NEXT_STEP;

    /** The field that a finding about a line stands beside; the value for what is about the line itself. */
    static LineField of(Finding.Field field, boolean counted) {
        return switch (field) {
            case DENOMINATOR -> counted ? DENOMINATOR : VALUE;
            case REASON -> REASON;
            case VALUE, NUMERATOR, SUBJECT, DATE, BY, EVIDENCE -> counted ? NUMERATOR : VALUE;
        };
    }
}
