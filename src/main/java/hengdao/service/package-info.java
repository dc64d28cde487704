/** What one can do with the program: use cases and their transactions, for the window and the command line alike. */
@NullMarked
package hengdao.service;

import org.jspecify.annotations.NullMarked;
