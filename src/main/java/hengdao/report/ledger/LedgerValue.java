package hengdao.report.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The figures and days behind the cells of the ledger, to be compared. */
final class LedgerValue {

    private LedgerValue() {}

    /** The figure of a cell, null where there is none: no data is not 0. */
    static @Nullable Double figure(LedgerColumn column, LedgerLine line) {
        return switch (column) {
            case MEASURED -> {
                BigDecimal measured = line.status().measured();
                yield measured == null ? null : measured.doubleValue();
            }
            case PERCENT -> line.status().percent();
            case SCHEDULED -> line.status().scheduledPercent();
            case GAP ->
                line.status().gap().isEmpty() ? null : line.status().gap().getAsDouble();
            case WEIGHT -> line.task().weight().doubleValue();
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
