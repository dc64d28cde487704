/** Editing on the chart: drags, keys, the row menu, dialogs and the clipboard; it knows the chart as {@code EditedChart}. */
@NullMarked
package hengdao.ui.gantt.edit;

import org.jspecify.annotations.NullMarked;
