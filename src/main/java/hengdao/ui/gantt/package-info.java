/** The chart in the window: table and bars on one canvas, with its own scrolling, selection and keys. */
@NullMarked
package hengdao.ui.gantt;

import org.jspecify.annotations.NullMarked;
