/** How the chart is looked at: saved views, filter, grouping, layers, columns. */
@NullMarked
package hengdao.ui.views;

import org.jspecify.annotations.NullMarked;
