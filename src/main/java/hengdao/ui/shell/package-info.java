/** The frame of the window: top bar, menus, list of projects, context row, status line, and the view model that holds them together. */
@NullMarked
package hengdao.ui.shell;

import org.jspecify.annotations.NullMarked;
