/** Pure rules on the model: workdays, scheduled progress, status light, roll-up. */
@NullMarked
package hengdao.schedule;

import org.jspecify.annotations.NullMarked;
