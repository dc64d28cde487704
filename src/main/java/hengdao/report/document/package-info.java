/** Documents of running text and tables (公文, 表): laid on pages as drawings, or written as office files. */
@NullMarked
package hengdao.report.document;

import org.jspecify.annotations.NullMarked;
