/** The chart (横道图): rows, time scale and layout; geometry is computed here and painted elsewhere. */
@NullMarked
package hengdao.gantt;

import org.jspecify.annotations.NullMarked;
