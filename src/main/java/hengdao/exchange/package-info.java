/** One reader or writer per file format: from files to model objects and back, never into the database. */
@NullMarked
package hengdao.exchange;

import org.jspecify.annotations.NullMarked;
