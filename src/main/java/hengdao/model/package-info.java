/** The annual programme as plain records and closed types: no I/O, no JavaFX, nothing that changes in place. */
@NullMarked
package hengdao.model;

import org.jspecify.annotations.NullMarked;
