package hengdao.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of the program say about message keys. */
final class SourceText {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Pattern NAMED_FOR_SURE =
            Pattern.compile("(?:\\btext|new InputRefused|new DataFolderUnusable)\\(\\s*\"([^\"]+)\"");

    private final String sources;

    private SourceText(String sources) {
        this.sources = sources;
    }

    static SourceText ofTheProgram() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return new SourceText(all.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Literals that could be a key or, ending with a dot, the fixed part of a key made at run time. */
    Set<String> literals() {
        return found(LITERAL);
    }

    /** Literals that stand where only a key, or the fixed part of one, can stand. */
    Set<String> certainKeys() {
        return found(NAMED_FOR_SURE);
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(sources)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }
}
