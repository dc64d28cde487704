/** The print dialog: choice of pages, paper and queue, with a preview of the very pages. */
@NullMarked
package hengdao.ui.print;

import org.jspecify.annotations.NullMarked;
