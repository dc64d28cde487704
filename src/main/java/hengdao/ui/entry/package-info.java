/** The entry form (填报): what is typed, what is wrong with it, its draft and the history of its subject. */
@NullMarked
package hengdao.ui.entry;

import org.jspecify.annotations.NullMarked;
