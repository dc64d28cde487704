/** 报表: every report with its choices, the very pages that will come out, and the ways to paper and files. */
@NullMarked
package hengdao.ui.reports;

import org.jspecify.annotations.NullMarked;
