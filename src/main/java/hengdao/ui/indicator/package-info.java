/** An indicator with its curve, pace, forecast, entries and amendments (指标). */
@NullMarked
package hengdao.ui.indicator;

import org.jspecify.annotations.NullMarked;
