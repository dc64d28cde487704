package hengdao.service;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Finds and runs the programs of the operating system. */
final class SystemCommands {
    private final String path;

    /** Looks in the folders of a search path as the system writes it, for example {@code /usr/bin:/bin}. */
    SystemCommands(String path) {
        this.path = path;
    }

    /** Looks in the folders of this process's search path. */
    static SystemCommands ofThisComputer() {
        String path = System.getenv("PATH");
        return new SystemCommands(path == null ? "" : path);
    }

    /**
     * What a program left behind.
     *
     * @param output standard and error output together
     */
    record Outcome(int exitCode, String output) {

        /** The first line that says something, empty if none does. */
        String firstLine() {
            return output.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    /** Where a program is, empty if there is none. */
    Optional<Path> find(String name) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** Runs a program with English messages and waits; one that takes too long is stopped and has exit code -1. */
    Outcome run(List<String> command, Duration longest) throws IOException {
        Path output = Files.createTempFile("hengdao", ".out");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = waited(process, longest);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Outcome(
                    ended ? process.exitValue() : -1, new String(Files.readAllBytes(output), Charset.defaultCharset()));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean waited(Process process, Duration longest) throws IOException {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
