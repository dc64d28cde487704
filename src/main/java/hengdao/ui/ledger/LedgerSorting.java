package hengdao.ui.ledger;

import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a key does to the order of the ledger. */
final class LedgerSorting {

    private LedgerSorting() {}

    /** The keys after a column was asked for: rising, then falling, then not at all. */
    static List<LedgerSort> stepped(List<LedgerSort> keys, LedgerColumn column, boolean further) {
        Optional<LedgerSort> before =
                keys.stream().filter(key -> key.column() == column).findFirst();
        List<LedgerSort> now = new ArrayList<>(further ? keys : List.of());
        Optional<LedgerSort> next = before.isEmpty()
                ? Optional.of(new LedgerSort(column, true))
                : before.filter(LedgerSort::ascending).map(key -> new LedgerSort(column, false));
        int place = further ? before.map(keys::indexOf).orElse(-1) : -1;
        if (place >= 0) {
            now.remove(place);
        }
        next.ifPresent(key -> now.add(place >= 0 ? place : now.size(), key));
        return now;
    }
}
