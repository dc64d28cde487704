package hengdao.report.ledger;

import hengdao.i18n.Messages;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.plan.Plan;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines that a view of the ledger shows, in its order, and what they come to.
 *
 * @param all how many lines there are without filters
 */
public record LedgerList(List<LedgerLine> lines, LedgerTotals totals, int all) {

    /**
     * What a view shows of lines in tree order; takes time in proportion to them.
     *
     * @param plan where they are from
     * @param status how their tasks were judged
     */
    public static LedgerList of(
            LedgerView view, List<LedgerLine> lines, Plan plan, ProgrammeStatus status, Messages messages) {
        LedgerText texts = new LedgerText(messages);
        LedgerFilter filter = new LedgerFilter(texts);
        List<Predicate<LedgerLine>> filters = view.filters().entrySet().stream()
                .map(each -> filter.of(each.getKey(), each.getValue()))
                .toList();
        List<LedgerLine> found = filters.isEmpty()
                ? lines
                : lines.stream()
                        .filter(line -> filters.stream().allMatch(each -> each.test(line)))
                        .toList();
        List<LedgerLine> sorted = new LedgerOrder(texts, messages.locale()).sorted(found, view.sort());
        return new LedgerList(sorted, LedgerTotals.of(found, plan, status), lines.size());
    }
}
