package hengdao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that was started to be measured. */
final class Started {
    private static final long TICKS_PER_SECOND = 100;

    private final Process process;
    private final long began = System.nanoTime();
    private final BufferedReader out;

    private Started(Process process) {
        this.process = process;
        out = process.inputReader();
    }

    static Started of(List<String> command) {
        try {
            return new Started(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line it prints as a number. */
    double told() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("it ended without a figure");
        }
        return Double.parseDouble(line);
    }

    /** The milliseconds from its start until it has ended by itself. */
    double ended() throws InterruptedException {
        out.lines().forEach(printed -> {});
        if (process.waitFor() != 0) {
            throw new IllegalStateException("it ended with " + process.exitValue());
        }
        return (System.nanoTime() - began) / 1e6;
    }

    /** Its resident memory in MB. */
    double memory() throws IOException {
        return Files.readAllLines(proc("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** The share of one processor it uses during some seconds, in per cent. */
    double busy(int seconds) throws IOException, InterruptedException {
        long before = ticks();
        Thread.sleep(seconds * 1000L);
        return (ticks() - before) * 100.0 / TICKS_PER_SECOND / seconds;
    }

    private long ticks() throws IOException {
        String stat = Files.readString(proc("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private Path proc(String file) {
        return Path.of("/proc", String.valueOf(process.pid()), file);
    }

    void end() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
