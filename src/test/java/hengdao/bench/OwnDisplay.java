package hengdao.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs the benchmark in a Java like this one on an X display of its own, 1920 x 1080, that ends with it. */
public final class OwnDisplay {

    private OwnDisplay() {}

    /** Takes the arguments of the benchmark; {@code start} is the one of the start. */
    public static void main(String[] arguments) throws Exception {
        Process display = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = 1;
        try (var lines =
                new BufferedReader(new InputStreamReader(display.getInputStream(), StandardCharsets.US_ASCII))) {
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElseThrow());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of(
                    "-classpath",
                    System.getProperty("java.class.path"),
                    benchmark(arguments).getName()));
            command.addAll(List.of(arguments));
            ProcessBuilder bench = new ProcessBuilder(command).inheritIO();
            bench.environment().put("DISPLAY", ":" + lines.readLine().strip());
            exit = bench.start().waitFor();
        } finally {
            display.destroy();
        }
        System.exit(exit);
    }

    private static Class<?> benchmark(String... arguments) {
        return arguments[0].equals("start") ? StartBench.class : Bench.class;
    }
}
