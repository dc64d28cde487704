package hengdao.service;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the data lives when nobody says so. */
public final class DataFolders {

    private DataFolders() {}

    /** {@code data} beside a portable copy of the program if it exists, else the user's own application folder. */
    public static Path standard() {
        return standard(
                program(),
                System.getenv(),
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"),
                Path.of(System.getProperty("user.home", "")));
    }

    static Path standard(Optional<Path> program, Map<String, String> environment, boolean windows, Path home) {
        return program.map(folder -> folder.resolve("data"))
                .filter(Files::isDirectory)
                .orElseGet(() -> windows ? windows(environment, home) : unix(environment, home));
    }

    private static Path windows(Map<String, String> environment, Path home) {
        return absolute(environment.getOrDefault("APPDATA", ""))
                .orElse(home.resolve("AppData").resolve("Roaming"))
                .resolve("Hengdao");
    }

    private static Path unix(Map<String, String> environment, Path home) {
        return absolute(environment.getOrDefault("XDG_DATA_HOME", ""))
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("hengdao");
    }

    /** The folder of a copy that runs from its jars in {@code lib}; empty when run from classes. */
    private static Optional<Path> program() {
        CodeSource code = DataFolders.class.getProtectionDomain().getCodeSource();
        if (code == null || !code.getLocation().getPath().endsWith(".jar")) {
            return Optional.empty();
        }
        try {
            Path lib = Path.of(code.getLocation().toURI()).getParent();
            return Optional.ofNullable(lib).map(Path::getParent);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> absolute(String text) {
        return Optional.of(text).filter(path -> !path.isEmpty()).map(Path::of).filter(Path::isAbsolute);
    }
}
