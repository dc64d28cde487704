package hengdao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of the command line within the test: its exit code and what it printed. */
record CommandLineRun(int code, String out, String err) {

    private static final Clock MAY_2017 =
            Clock.fixed(Instant.parse("2017-05-08T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static CommandLineRun of(Path data, String... arguments) {
        return asked(question -> Optional.empty(), data, arguments);
    }

    /** As {@link #of} at a terminal, where passwords are asked for. */
    static CommandLineRun asked(PasswordPrompt prompt, Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data");
        all.add(data.toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Cli.Desktop desktop = wanted -> {
            out.write("desktop over " + wanted.folder());
            if (wanted.year() != null) {
                out.write(" in " + wanted.year());
            }
            if (wanted.languageNamed()) {
                out.write(" speaking " + wanted.messages().locale().toLanguageTag());
            }
            return Cli.DONE;
        };
        int code = new Cli(desktop, new PrintWriter(out), new PrintWriter(err), MAY_2017, prompt)
                .run(all.toArray(String[]::new));
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The cells of the line of tab-separated output that starts with a text. */
    List<String> row(String start) {
        return lines().stream()
                .filter(line -> line.startsWith(start + "\t"))
                .map(line -> List.of(line.split("\t", -1)))
                .findFirst()
                .orElseThrow();
    }
}
