package hengdao.ui.shell;

import hengdao.ui.common.Screen;
import java.util.function.Supplier;

/**
 * A screen to choose in the rail.
 *
 * @param name its icon, and the last part of the keys of its words
 * @param key the shortcut that brings it up, for example Alt+1
 * @param made makes it when it is first chosen
 */
record ScreenChoice(String name, String key, Supplier<Screen> made) {}
