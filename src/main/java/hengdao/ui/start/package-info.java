/** The calm pages shown instead of the chart: first start, a folder in use elsewhere, a folder that cannot be read. */
@NullMarked
package hengdao.ui.start;

import org.jspecify.annotations.NullMarked;
