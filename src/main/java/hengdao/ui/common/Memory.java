package hengdao.ui.common;

import hengdao.service.Preferences;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the window remembers from one run to the next; read once at the start, written in the background. */
public final class Memory {

    private final Map<String, Supplier<String>> noted = new HashMap<>();
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
            keep(Map.of(name, value));
        }
    }

    private void keep(Map<String, String> values) {
        tasks.database(
                () -> {
                    preferences.set(values);
                    return values;
                },
                written -> {},
                error -> {});
    }

    /** Notes a value that changes often, such as a width being dragged, to be remembered at the end. */
    public void note(String name, String value) {
        note(name, () -> value);
    }

    /** As {@link #note(String, String)} for a value that is costly to write down: that is done in the background. */
    public void note(String name, Supplier<String> value) {
        noted.put(name, value);
    }

    /** Remembers what was noted. */
    public void putNoted() {
        Map<String, Supplier<String>> all = Map.copyOf(noted);
        tasks.database(() -> written(all), written -> {}, error -> {});
    }

    private Map<String, String> written(Map<String, Supplier<String>> values) {
        Map<String, String> others = new HashMap<>();
        values.forEach((name, value) -> others.put(name, value.get()));
        others.entrySet().removeAll(known.entrySet());
        known.putAll(others);
        if (!others.isEmpty()) {
            preferences.set(others);
        }
        return others;
    }
}
