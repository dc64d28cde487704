/** The start of the program and its wiring. */
@NullMarked
package hengdao;

import org.jspecify.annotations.NullMarked;
