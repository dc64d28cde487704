/** The command line: one class per command, all over the same services as the window. */
@NullMarked
package hengdao.cli;

import org.jspecify.annotations.NullMarked;
