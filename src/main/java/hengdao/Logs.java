package hengdao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** What the libraries may say on the error output: warnings and worse. */
final class Logs {

    private Logs() {}

    /** Reads logging.properties of the class path; call it before any library is used. */
    static void configure() {
        try (InputStream settings = Logs.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException("logging.properties", e);
        }
    }
}
