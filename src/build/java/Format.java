import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks ("check") or rewrites ("apply") the format of every Java file below a folder; exit code 1 if any differs. */
final class Format {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private Format() {}

    public static void main(String[] arguments) throws IOException {
        boolean apply = arguments[0].equals("apply");
        List<Path> different;
        try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
            different = files.filter(file -> file.toString().endsWith(".java")).sorted().toList().parallelStream()
                    .filter(file -> differs(file, apply))
                    .toList();
        }
        for (Path file : different) {
            System.err.println((apply ? "formatted: " : "not formatted: ") + file);
        }
        if (!different.isEmpty() && !apply) {
            System.err.println("To format all sources: mvn -q -Pformat process-resources");
            System.exit(1);
        }
    }

    private static boolean differs(Path file, boolean apply) {
        try {
            String written = Files.readString(file);
            String formatted = FORMATTER.formatSourceAndFixImports(written);
            if (formatted.equals(written)) {
                return false;
            }
            if (apply) {
                Files.writeString(file, formatted);
            }
            return true;
        } catch (IOException | FormatterException e) {
            System.err.println(file + ": " + e.getMessage());
            return true;
        }
    }
}
