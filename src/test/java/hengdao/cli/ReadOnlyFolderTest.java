package hengdao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line over a folder that cannot be written. */
class ReadOnlyFolderTest {

    @TempDir
    private Path place;

    @Test
    void listsAndWritesReportsElsewhereButRecordsNothing() throws IOException {
        Path folder = place.resolve("data");
        Workspace.create(folder, StartWith.PROGRAMME).close();
        mark(folder, "r-xr-xr-x");
        List<String> before = names(folder);
        CommandLineRun indicators = CommandLineRun.of(folder, "list", "indicators", "--format", "tsv");
        assertThat(indicators.code()).as(indicators.err()).isEqualTo(Cli.DONE);
        assertThat(indicators.lines()).hasSizeGreaterThan(10);
        Path out = place.resolve("chart.pdf");
        assertThat(CommandLineRun.of(folder, "report", "gantt", "--out", out.toString())
                        .code())
                .isEqualTo(Cli.DONE);
        assertThat(out).isNotEmptyFile();
        CommandLineRun refused =
                CommandLineRun.of(folder, "record", "5.1.2-1", "--date", "2017-03-07", "--value", "85", "--by", "填报员甲");
        assertThat(refused.code()).isEqualTo(Cli.REFUSED);
        assertThat(refused.err()).hasLineCount(1).contains("没有改动", "只读", folder.toString());
        assertThat(CommandLineRun.of(folder, "check").code()).isEqualTo(Cli.DONE);
        assertThat(names(folder)).isEqualTo(before);
        mark(folder, "rwxr-xr-x");
    }

    private static void mark(Path folder, String rights) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
