/** The ledger (台账): every task and indicator in one table to filter, sort, edit and add up. */
@NullMarked
package hengdao.ui.ledger;

import org.jspecify.annotations.NullMarked;
