/** 审核: the entries that wait for a review, and those that had one. */
@NullMarked
package hengdao.ui.review;

import org.jspecify.annotations.NullMarked;
