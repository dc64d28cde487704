/** Entry rounds (填报轮次): when they take place, and what is due in them. */
@NullMarked
package hengdao.schedule.rounds;

import org.jspecify.annotations.NullMarked;
