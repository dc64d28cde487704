package hengdao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The scripts for Linux and for Windows, of which only the one for Linux can be run here, make the same of the same. */
class InstallerScriptsTest {

    private static final Path INSTALLER = Path.of("installer");

    @Test
    void bothReadTheSameFilesWithTheSameTools() throws IOException {
        Set<String> linux = found("linux/build.sh", "@?installer/[a-z-]+\\.(?:args|txt)|src/build/java/\\w+\\.java");
        assertThat(linux).contains("@installer/jlink.args", "@installer/jpackage.args", "installer/left-out.txt");
        assertThat(found("windows/build.ps1", "@?installer/[a-z-]+\\.(?:args|txt)|src/build/java/\\w+\\.java"))
                .isEqualTo(linux);
        assertThat(found("windows/build.ps1", "bin/(?:jlink|jpackage|jmod|jar|java)\\b"))
                .isEqualTo(found("linux/build.sh", "bin/(?:jlink|jpackage|jmod|jar|java)\\b"));
    }

    @Test
    void bothGiveJlinkAndJpackageTheSameOptionsForTheImage() throws IOException {
        for (String file : new String[] {"jlink", "jpackage"}) {
            assertThat(options("windows/build.ps1", "@installer/" + file + ".args"))
                    .as(file)
                    .isNotEmpty()
                    .isEqualTo(options("linux/build.sh", "@installer/" + file + ".args"));
        }
    }

    @Test
    void bothRehearseTheStartForTheSameCache() throws IOException {
        String name = "hengdao\\.(?:Rehearsal|aot|cfg)|AOTCacheOutput|libraries\\.json|SHA256SUMS";
        Set<String> linux = found("linux/build.sh", name);
        assertThat(linux).hasSize(6);
        assertThat(found("windows/build.ps1", name)).isEqualTo(linux);
        assertThat(Files.readString(INSTALLER.resolve("jpackage.args"))).contains("-XX:AOTCache=$APPDIR/hengdao.aot");
    }

    private static Set<String> options(String script, String file) throws IOException {
        String text = text(script);
        String command = text.substring(text.indexOf(file));
        return found(Pattern.compile("\\s--[a-z-]+"), command.substring(0, command.indexOf('\n')));
    }

    private static Set<String> found(String script, String pattern) throws IOException {
        return found(Pattern.compile(pattern), text(script));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A script with its continued lines joined and its paths written one way. */
    private static String text(String script) throws IOException {
        return Files.readString(INSTALLER.resolve(script))
                .replaceAll("[`\\\\]\\R", " ")
                .replace('\\', '/')
                .replace("#", "\n#");
    }
}
