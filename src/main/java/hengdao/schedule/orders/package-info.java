/** Supervision orders (督办): what may follow what. */
@NullMarked
package hengdao.schedule.orders;

import org.jspecify.annotations.NullMarked;
