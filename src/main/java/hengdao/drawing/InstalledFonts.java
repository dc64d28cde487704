package hengdao.drawing;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of this PC that stand for the typefaces of official documents. The folders are looked through when the first one
 * is asked for, once. Safe for use by several threads.
 */
public final class InstalledFonts {

    /** Folders instead of the usual ones, separated as in a path; empty for the bundled font only. */
    private static final String FOLDERS = "hengdao.fonts";

    private static final int DEEPEST = 8;

    /** A character that every font for Chinese has. */
    private static final int COMMON = '一';

    private final List<Path> folders;
    private final Map<Typeface, Optional<InstalledFont>> known = new EnumMap<>(Typeface.class);
    private @Nullable Map<String, List<Candidate>> candidates;

    private record Candidate(Path file, FontNames names) {}

    private InstalledFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    private static final class OfThisPc {
        private static final InstalledFonts FONTS = new InstalledFonts(usualFolders());
    }

    /** Those in the folders where this system keeps them. */
    public static InstalledFonts ofThisPc() {
        return OfThisPc.FONTS;
    }

    /** Those in some folders. */
    public static InstalledFonts in(List<Path> folders) {
        return new InstalledFonts(folders);
    }

    /** The font for a typeface; empty if the PC has none that may be embedded. Reads files when asked for the first time. */
    public synchronized Optional<InstalledFont> font(Typeface typeface) {
        return known.computeIfAbsent(typeface, this::find);
    }

    private Optional<InstalledFont> find(Typeface typeface) {
        if (typeface.families().isEmpty() || folders.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Candidate>> all = candidates == null ? lookThrough() : candidates;
        candidates = all;
        return typeface.families().stream()
                .flatMap(family -> all.getOrDefault(family, List.of()).stream())
                .flatMap(candidate -> read(candidate).stream())
                .findFirst();
    }

    private static Optional<InstalledFont> read(Candidate candidate) {
        try {
            InstalledFont font = InstalledFont.read(candidate.file(), candidate.names());
            return font.face().has(COMMON) ? Optional.of(font) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private Map<String, List<Candidate>> lookThrough() {
        Set<String> wanted = Stream.of(Typeface.values())
                .flatMap(typeface -> typeface.families().stream())
                .collect(Collectors.toSet());
        Map<String, List<Candidate>> found = new HashMap<>();
        for (Path file : files()) {
            for (FontNames names : names(file)) {
                if (names.upright() && names.embeddable()) {
                    names.families().stream()
                            .filter(wanted::contains)
                            .forEach(family -> found.computeIfAbsent(family, none -> new ArrayList<>())
                                    .add(new Candidate(file, names)));
                }
            }
        }
        return found;
    }

    private static List<FontNames> names(Path file) {
        try {
            return FontNames.of(file);
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                        if (name.endsWith(".ttf") || name.endsWith(".ttc")) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException unreadable) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException unreadable) {
                continue;
            }
        }
        files.sort(null);
        return files;
    }

    private static List<Path> usualFolders() {
        String own = System.getProperty(FOLDERS);
        if (own != null) {
            return Stream.of(own.split(File.pathSeparator))
                    .filter(each -> !each.isBlank())
                    .map(Path::of)
                    .toList();
        }
        List<Path> folders = new ArrayList<>();
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            under(System.getenv("WINDIR"), "Fonts", folders);
            under(System.getenv("LOCALAPPDATA"), "Microsoft/Windows/Fonts", folders);
        } else {
            under("/usr/share", "fonts", folders);
            under("/usr/local/share", "fonts", folders);
            under(System.getProperty("user.home"), ".local/share/fonts", folders);
            under(System.getProperty("user.home"), ".fonts", folders);
        }
        return folders;
    }

    private static void under(@Nullable String parent, String name, List<Path> folders) {
        if (parent != null && !parent.isBlank()) {
            folders.add(Path.of(parent).resolve(name));
        }
    }
}
