package hengdao.ui.shell;

import hengdao.service.Waiting;
import hengdao.ui.common.Screen;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * A screen to choose in the rail.
 *
 * @param name its icon, and the last part of the keys of its words
 * @param key the shortcut that brings it up, for example Alt+1
 * @param waiting how many things wait there, shown beside its word
 * @param made makes it when it is first chosen
 */
record ScreenChoice(String name, String key, ToIntFunction<Waiting> waiting, Supplier<Screen> made) {

    /** A screen where nothing is counted. */
    ScreenChoice(String name, String key, Supplier<Screen> made) {
        this(name, key, waiting -> 0, made);
    }
}
