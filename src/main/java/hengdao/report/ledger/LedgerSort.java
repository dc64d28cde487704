package hengdao.report.ledger;

/** A key by which the ledger is sorted. */
public record LedgerSort(LedgerColumn column, boolean ascending) {}
