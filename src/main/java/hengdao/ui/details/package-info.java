/** What is known about the selected row: indicators, dates, units and entries. */
@NullMarked
package hengdao.ui.details;

import org.jspecify.annotations.NullMarked;
