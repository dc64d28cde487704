/** The ledger (台账): its lines, columns, filters, order and totals, wherever it is shown. */
@NullMarked
package hengdao.report.ledger;

import org.jspecify.annotations.NullMarked;
