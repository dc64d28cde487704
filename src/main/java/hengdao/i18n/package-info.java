/** The words a user sees, in Chinese and English. */
@NullMarked
package hengdao.i18n;

import org.jspecify.annotations.NullMarked;
