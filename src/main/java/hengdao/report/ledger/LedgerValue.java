package hengdao.report.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The figures and days behind the cells of the ledger, to be compared. */
final class LedgerValue {

    private LedgerValue() {}

    /** The figure of a cell, null where there is none: no data is not 0. */
    static @Nullable BigDecimal figure(LedgerColumn column, LedgerLine line) {
        return switch (column) {
            case MEASURED -> line.status().measured();
            case PERCENT -> line.status().shownPercent();
            case SCHEDULED -> line.status().shownScheduled();
            case GAP -> line.status().gap();
            case WEIGHT -> line.task().weight();
            default -> null;
        };
    }

    /** The day of a cell, null where there is none. */
    static @Nullable LocalDate day(LedgerColumn column, LedgerLine line) {
        return switch (column) {
            case START -> line.period().start();
            case FINISH -> line.period().finish();
            case DEADLINE -> line.deadline();
            case REPORTED -> line.newest() == null ? null : line.newest().asOf();
            default -> null;
        };
    }
}
