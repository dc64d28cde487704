package hengdao.service;

import hengdao.store.PreferenceStore;
import java.util.Optional;

/** Small things remembered in the data folder, such as the reporter's name or the size of the window. */
public final class Preferences {

    /** Names the reporter (填报人) of the last entry. */
    public static final String REPORTER = "reporter";

    static final String LAST_YEAR = "last-year";

    private final PreferenceStore store;

    Preferences(PreferenceStore store) {
        this.store = store;
    }

    public Optional<String> find(String name) {
        return store.find(name);
    }

    public void set(String name, String value) {
        store.set(name, value);
    }
}
