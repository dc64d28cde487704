/** How a task ends (办结情况): stated and cleared in one dialog, wherever the task is shown. */
@NullMarked
package hengdao.ui.outcome;

import org.jspecify.annotations.NullMarked;
