package hengdao.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that do nothing but open the window. They are read by hand, as an officer waits for the window while the
 * parser of all commands is loaded; whatever is not as plain as this is left to that parser.
 *
 * @param data the data folder as typed, null for the usual one
 * @param year the year to show, null for the one last opened
 */
record WindowArguments(@Nullable String data, @Nullable Integer year) {

    private static final Set<String> KNOWN = Set.of("--data", "--year", "--lang");
    private static final Set<String> LANGUAGES = Set.of("zh-cn", "en");

    /** What the arguments say; empty if the parser has to look at them. */
    static Optional<WindowArguments> read(String... arguments) {
        Map<String, String> values = new HashMap<>();
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            String name = rest.next();
            String value = "";
            if (name.startsWith("--data=") || name.startsWith("--year=") || name.startsWith("--lang=")) {
                value = name.substring(name.indexOf('=') + 1);
                name = name.substring(0, name.indexOf('='));
            } else if (rest.hasNext()) {
                value = rest.next();
            }
            if (!KNOWN.contains(name) || value.isEmpty() || value.startsWith("-") || values.put(name, value) != null) {
                return Optional.empty();
            }
        }
        String language = values.getOrDefault("--lang", "en");
        if (!LANGUAGES.contains(language.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String year = values.get("--year");
        if (year != null && !year.matches("\\d{4}")) {
            return Optional.empty();
        }
        return Optional.of(new WindowArguments(values.get("--data"), year == null ? null : Integer.valueOf(year)));
    }
}
