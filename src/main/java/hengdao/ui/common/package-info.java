/** What several screens share: background work, dates, figures, search by pinyin, text typed with input methods, notices. */
@NullMarked
package hengdao.ui.common;

import org.jspecify.annotations.NullMarked;
