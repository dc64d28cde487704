package hengdao.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another process of this JVM that runs a class of the tests and talks on its output. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a class with a {@code main}. */
    public static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** Starts a class with a {@code main} by another command, which runs what follows it. */
    public static ChildJvm start(List<String> by, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The number of the process. */
    public long pid() {
        return process.pid();
    }

    /** The next line of its output, null when it has ended. */
    public @Nullable String line() throws IOException {
        return output.readLine();
    }

    /** Says a line to it. */
    public void say(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the process as a power button would, and returns what it had still said. */
    public List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        return output.lines().toList();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        kill();
    }
}
