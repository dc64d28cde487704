package hengdao.service;

import hengdao.store.PreferenceStore;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Small things remembered in the data folder, such as the reporter's name or the size of the window. */
public final class Preferences {

    /** Names the reporter (填报人) of the last entry. */
    public static final String REPORTER = "reporter";

    /** Names who works at this PC (署名), under whose name changes are logged. */
    public static final String OFFICER = "officer";

    static final String LAST_YEAR = "last-year";

    private final PreferenceStore store;

    Preferences(PreferenceStore store) {
        this.store = store;
    }

    /** Under whose name things are done here: who signed (署名), else who reported last, else the user of the PC. */
    public String signature() {
        return Stream.of(OFFICER, REPORTER)
                .flatMap(name -> find(name).stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(Preferences::userOfThePc);
    }

    /** Under which name things are done while nobody has signed. */
    public static String userOfThePc() {
        return System.getProperty("user.name", "-");
    }

    public Optional<String> find(String name) {
        return store.find(name);
    }

    /** All that is remembered, by name. */
    public Map<String, String> all() {
        return store.all();
    }

    public void set(String name, String value) {
        set(Map.of(name, value));
    }

    /** Remembers one thing, whatever is remembered under its name. */
    public void keep(String name, String value) {
        store.keep(name, value);
    }

    /** Remembers it no longer. */
    public void forget(String name) {
        store.remove(name);
    }

    /** Remembers several things at once. */
    public void set(Map<String, String> values) {
        store.set(values);
    }
}
