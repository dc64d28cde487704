/** Reports: what stands on which page, as drawings, and tables for office programs. */
@NullMarked
package hengdao.report;

import org.jspecify.annotations.NullMarked;
