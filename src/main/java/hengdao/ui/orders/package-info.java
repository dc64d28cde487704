/** Supervision orders (督办): which there are, what happened to each, and what may follow. */
@NullMarked
package hengdao.ui.orders;

import org.jspecify.annotations.NullMarked;
