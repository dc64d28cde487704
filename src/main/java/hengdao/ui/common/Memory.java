package hengdao.ui.common;

import hengdao.service.Preferences;
import hengdao.service.SavedViews;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/** What the window remembers from one run to the next; read once at the start, written in the background. */
public final class Memory {

    /** Everything that is remembered. */
    public static final List<String> NAMES = List.of(
            Preferences.REPORTER,
            Appearance.COMPACT,
            Appearance.THEME,
            "details-height",
            "details-shown",
            "folded",
            "legend",
            "print-paper",
            "print-portrait",
            "print-queue",
            "print-scale",
            "project",
            "projects-width",
            SavedViews.LAST,
            SavedViews.PREFERENCE,
            "table-width",
            "window-height",
            "window-maximized",
            "window-width",
            "window-x",
            "window-y",
            "zoom");

    private final Map<String, String> noted = new HashMap<>();
    private final Map<String, String> known;
    private final Preferences preferences;
    private final BackgroundTasks tasks;

    /** Takes all remembered values and where to keep changes. */
    public Memory(Map<String, String> known, Preferences preferences, BackgroundTasks tasks) {
        this.known = new ConcurrentHashMap<>(known);
        this.preferences = preferences;
        this.tasks = tasks;
    }

    /** The remembered value, or another one if there is none. */
    public String get(String name, String otherwise) {
        return known.getOrDefault(name, otherwise);
    }

    /** The remembered figure, empty if there is none that can be read. */
    public OptionalDouble figure(String name) {
        try {
            return known.containsKey(name)
                    ? OptionalDouble.of(Double.parseDouble(get(name, "")))
                    : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Remembers a value; failing to do so is no reason to disturb the user. */
    public void put(String name, String value) {
        if (!value.equals(known.put(name, value))) {
            tasks.database(
                    () -> {
                        preferences.set(name, value);
                        return name;
                    },
                    written -> {},
                    error -> {});
        }
    }

    /** Notes a value that changes often, such as a width being dragged, to be remembered at the end. */
    public void note(String name, String value) {
        noted.put(name, value);
    }

    /** Remembers what was noted. */
    public void putNoted() {
        noted.forEach(this::put);
    }
}
