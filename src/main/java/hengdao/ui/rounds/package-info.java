/** 填报 in rounds: everything due in one list, filled in from top to bottom; and when the rounds take place. */
@NullMarked
package hengdao.ui.rounds;

import org.jspecify.annotations.NullMarked;
