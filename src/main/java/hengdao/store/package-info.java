/** The data folder: an embedded database, its one write gate, and a store for each kind of thing kept in it. */
@NullMarked
package hengdao.store;

import org.jspecify.annotations.NullMarked;
