package hengdao.bench;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts the program of an image that {@code installer/linux/build.sh} made, a bare window of JavaFX, a list on the command
 * line and a bare program with the same database, in turns, each with and without a cache of classes made for it, and
 * prints the figures as one line of JSON: milliseconds (the median of the runs) and MB. "cold" is the first run after the
 * files were dropped from memory, which takes the right to do so.
 */
public final class StartBench {
    private static final Path IMAGE =
            Path.of("target/installer/work/image/hengdao").toAbsolutePath();
    private static final Path APP = IMAGE.resolve("lib/app");
    private static final int RUNS = Integer.getInteger("bench.runs", 7);
    private static final int IDLE_SECONDS = 20;

    private final JsonObject line = new JsonObject();
    private final Path place;
    private final String data;
    private final List<String> options;
    private final String jars;

    /** One program, with or without its cache. */
    private record Subject(String name, String classPath, List<String> main, Path cache) {}

    private StartBench(Path place) throws IOException {
        this.place = place;
        data = place.resolve("data").toString();
        List<String> config = Files.readAllLines(APP.resolve("hengdao.cfg"));
        options = config.stream()
                .filter(entry -> entry.startsWith("java-options=") && !entry.contains("AOTCache"))
                .map(entry -> entry.substring(entry.indexOf('=') + 1).replace("$APPDIR", APP.toString()))
                .toList();
        jars = String.join(
                ":",
                config.stream()
                        .filter(entry -> entry.startsWith("app.classpath="))
                        .map(entry -> entry.substring(entry.indexOf('=') + 1).replace("$APPDIR", APP.toString()))
                        .toList());
    }

    public static void main(String[] arguments) throws Exception {
        Path place = Files.createTempDirectory("hengdao-start");
        try {
            StartBench bench = new StartBench(place);
            bench.run();
            System.out.println(new Gson().toJson(bench.line));
        } finally {
            try (Stream<Path> all = Files.walk(place)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws Exception {
        Path bare = bareJar();
        String h2 = Stream.of(jars.split(":"))
                .filter(jar -> jar.contains("/h2-"))
                .findFirst()
                .orElseThrow();
        Started.of(List.of(IMAGE.resolve("bin/hengdao").toString(), "init", "--data", data))
                .ended();
        Subject window =
                new Subject("window", jars, List.of("hengdao.Main", "--data", data), APP.resolve("hengdao.aot"));
        Subject list =
                new Subject("list", jars, List.of("hengdao.Main", "list", "projects", "--data", data), window.cache());
        Subject bareWindow = rehearsed(new Subject(
                "bare_window", bare.toString(), List.of(BareWindow.class.getName()), place.resolve("window.aot")));
        Subject bareDatabase = rehearsed(new Subject(
                "bare_database",
                bare + ":" + h2,
                List.of(BareDatabase.class.getName(), data),
                place.resolve("database.aot")));
        for (boolean cached : new boolean[] {true, false}) {
            starts(window, bareWindow, cached, true);
            starts(list, bareDatabase, cached, false);
        }
        rest(window, bareWindow);
        close(window);
    }

    private void starts(Subject ours, Subject bare, boolean cached, boolean tells) throws Exception {
        String kind = cached ? "_cached_ms" : "_uncached_ms";
        double[] times = new double[RUNS];
        double[] floor = new double[RUNS];
        for (Subject subject : List.of(ours, bare)) {
            if (dropped()) {
                line.addProperty(subject.name() + "_cold" + kind, Times.rounded(start(subject, cached, tells)));
            }
        }
        start(ours, cached, tells);
        for (int run = 0; run < RUNS; run++) {
            times[run] = start(ours, cached, tells);
            floor[run] = start(bare, cached, tells);
        }
        line.addProperty(ours.name() + kind, Times.median(times));
        line.addProperty(bare.name() + kind, Times.median(floor));
        line.addProperty(
                ours.name() + (cached ? "_cached" : "_uncached") + "_ratio",
                Math.round(100 * Times.median(times) / Times.median(floor)) / 100.0);
    }

    private double start(Subject subject, boolean cached, boolean tells) throws Exception {
        Started started = Started.of(command(subject, cached, "end"));
        double told = tells ? started.told() : 0;
        double ended = started.ended();
        return tells ? told : ended;
    }

    private void rest(Subject window, Subject bare) throws Exception {
        for (Subject subject : List.of(window, bare)) {
            List<String> command = new ArrayList<>(command(subject, true, "tell"));
            if (subject == bare) {
                command.add("stay");
            }
            Started started = Started.of(command);
            started.told();
            Thread.sleep(10_000);
            line.addProperty(subject.name() + "_rss_mb", Times.rounded(started.memory()));
            line.addProperty(subject.name() + "_idle_percent", Times.rounded(started.busy(IDLE_SECONDS)));
            started.end();
        }
    }

    /** From the key to the end of the process, with nothing changed since the last backup and with something changed. */
    private void close(Subject window) throws Exception {
        closed(window);
        line.addProperty("close_unchanged_ms", Times.rounded(closed(window)));
        Started.of(List.of(
                        IMAGE.resolve("bin/hengdao").toString(),
                        "record",
                        "5.1.2-1",
                        "--date",
                        "2017-02-14",
                        "--value",
                        "87",
                        "--by",
                        "填报员甲",
                        "--data",
                        data))
                .ended();
        line.addProperty("close_changed_ms", Times.rounded(closed(window)));
    }

    private double closed(Subject window) throws Exception {
        Started started = Started.of(command(window, true, "tell"));
        started.told();
        Thread.sleep(5_000);
        long began = System.nanoTime();
        new ProcessBuilder("bash", "-c", "xdotool search --onlyvisible --name 横道 windowfocus key ctrl+q")
                .start()
                .waitFor();
        started.ended();
        return (System.nanoTime() - began) / 1e6;
    }

    private List<String> command(Subject subject, boolean cached, String frame) {
        List<String> command = new ArrayList<>();
        command.add(IMAGE.resolve("lib/runtime/bin/java").toString());
        command.addAll(options);
        if (cached) {
            command.add("-XX:AOTCache=" + subject.cache());
        }
        command.addAll(List.of("-Dhengdao.first-frame=" + frame, "-cp", subject.classPath()));
        command.addAll(subject.main());
        return command;
    }

    private Subject rehearsed(Subject subject) throws Exception {
        List<String> command = new ArrayList<>(command(subject, false, ""));
        command.add(1, "-XX:AOTCacheOutput=" + subject.cache());
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("rehearsal.log").toFile())
                .start()
                .waitFor();
        if (!Files.exists(subject.cache())) {
            throw new IOException(Files.readString(place.resolve("rehearsal.log")));
        }
        return subject;
    }

    /** A jar of the bare programs, as only what is in a jar can be cached. */
    private Path bareJar() throws IOException {
        Path jar = place.resolve("bare.jar");
        Path classes = Path.of("target/test-classes/hengdao/bench");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> bare = Files.list(classes)
                        .filter(file -> file.getFileName().toString().startsWith("Bare"))) {
            for (Path file : bare.sorted().toList()) {
                out.putNextEntry(new JarEntry("hengdao/bench/" + file.getFileName()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private static boolean dropped() throws Exception {
        return new ProcessBuilder("sh", "-c", "sync; echo 1 2>/dev/null >/proc/sys/vm/drop_caches")
                        .redirectErrorStream(true)
                        .start()
                        .waitFor()
                == 0;
    }
}
