package hengdao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How often the tests that leave the moment to chance are run: about 30 times with every build, the full numbers with
 * {@code mvn -Pendurance verify}, which ends with the table of what they found, and any number with
 * {@code -Dhengdao.NAME=N}.
 */
public final class Rounds {

    private static final String TABLE = System.getProperty("hengdao.table", "");

    private Rounds() {}

    /** How often to run the test of that name. */
    public static int of(String name, int usual) {
        return Integer.getInteger("hengdao." + name, usual);
    }

    /** Says what was found in so many rounds, and adds it to the table if one is wanted. */
    public static void found(String test, int rounds, String format, Object... arguments) {
        String row = "| %s | %d | %s |%n".formatted(test, rounds, format.formatted(arguments));
        System.out.print(row);
        if (TABLE.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(TABLE), row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
