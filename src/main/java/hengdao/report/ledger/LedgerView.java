package hengdao.report.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the ledger is looked at; immutable.
 *
 * @param name empty for one that was not saved
 * @param columns those shown from left to right, each once
 * @param filters what is typed above columns, blank ones left out
 * @param sort the keys, the one that weighs most first
 */
public record LedgerView(
        String name, List<ColumnPlace> columns, Map<LedgerColumn, String> filters, List<LedgerSort> sort) {

    /** A column and how wide it is. */
    public record ColumnPlace(LedgerColumn column, double width) {}

    public LedgerView {
        columns = List.copyOf(columns);
        Map<LedgerColumn, String> kept = new EnumMap<>(LedgerColumn.class);
        filters.forEach((column, typed) -> {
            if (!typed.isBlank()) {
                kept.put(column, typed);
            }
        });
        filters = Map.copyOf(kept);
        sort = List.copyOf(sort);
    }

    /** All lines in tree order with the usual columns. */
    public static LedgerView usual() {
        return new LedgerView(
                "",
                LedgerColumn.usual().stream()
                        .map(column -> new ColumnPlace(column, column.width()))
                        .toList(),
                Map.of(),
                List.of());
    }

    /** Under another name. */
    public LedgerView withName(String newName) {
        return new LedgerView(newName, columns, filters, sort);
    }

    /** With other columns. */
    public LedgerView withColumns(List<ColumnPlace> newColumns) {
        return new LedgerView(name, newColumns, filters, sort);
    }

    /** With other filters. */
    public LedgerView withFilters(Map<LedgerColumn, String> newFilters) {
        return new LedgerView(name, columns, newFilters, sort);
    }

    /** With something else typed above a column; blank for nothing. */
    public LedgerView withFilter(LedgerColumn column, String typed) {
        Map<LedgerColumn, String> all = new EnumMap<>(LedgerColumn.class);
        all.putAll(filters);
        all.put(column, typed);
        return withFilters(all);
    }

    /** Sorted by other keys. */
    public LedgerView withSort(List<LedgerSort> newSort) {
        return new LedgerView(name, columns, filters, newSort);
    }

    /** Whether a column is shown. */
    public boolean shows(LedgerColumn column) {
        return columns.stream().anyMatch(each -> each.column() == column);
    }

    /** With a column shown behind the others, or not shown. */
    public LedgerView with(LedgerColumn column, boolean shown) {
        List<ColumnPlace> others = new ArrayList<>(columns);
        if (shown && !shows(column)) {
            others.add(new ColumnPlace(column, column.width()));
        } else if (!shown) {
            others.removeIf(each -> each.column() == column);
        }
        return withColumns(others);
    }
}
