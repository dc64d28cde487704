package hengdao.service;

import java.util.Optional;

/** Small things remembered in the data folder, such as the reporter's name or the size of the window. */
public final class Preferences {

    /** Names the reporter (填报人) of the last entry. */
    public static final String REPORTER = "reporter";

    Preferences() {}

    public Optional<String> find(String name) {
        return Optional.empty();
    }

    public void set(String name, String value) {}
}
