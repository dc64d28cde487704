/** Master data (数据): units, people and handovers, and the projects, work areas, tasks and indicators of the year. */
@NullMarked
package hengdao.ui.data;

import org.jspecify.annotations.NullMarked;
