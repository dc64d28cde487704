/** The plan as a network: edits, automatic dates, critical path; pure, any thread. */
@NullMarked
package hengdao.schedule.plan;

import org.jspecify.annotations.NullMarked;
