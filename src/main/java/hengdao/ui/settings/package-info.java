/** 设置: years, work calendars, the rule of the lights, the look of the program. */
@NullMarked
package hengdao.ui.settings;

import org.jspecify.annotations.NullMarked;
