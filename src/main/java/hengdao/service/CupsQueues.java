package hengdao.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The print queues of CUPS, through its own programs lpstat and lp. */
final class CupsQueues {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern DEFAULT = Pattern.compile("system default destination: (\\S+)");
    private static final Pattern JOB = Pattern.compile("request id is (\\S+)");

    private final SystemCommands commands;

    CupsQueues(SystemCommands commands) {
        this.commands = commands;
    }

    /** Whether this computer has lp. */
    boolean available() {
        return commands.find("lp").isPresent();
    }

    /** The queues with the default one first; empty if there are none or no lpstat. */
    List<Printing.Queue> queues() {
        Optional<Path> lpstat = commands.find("lpstat");
        if (lpstat.isEmpty()) {
            return List.of();
        }
        String program = lpstat.get().toString();
        Matcher standard = DEFAULT.matcher(run(List.of(program, "-d")).output());
        String first = standard.find() ? standard.group(1) : "";
        List<Printing.Queue> queues = new ArrayList<>();
        SystemCommands.Outcome listed = run(List.of(program, "-e"));
        if (listed.exitCode() == 0) {
            listed.output()
                    .lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !name.contains(" "))
                    .forEach(name -> queues.add(
                            name.equals(first) ? 0 : queues.size(), new Printing.Queue(name, name.equals(first))));
        }
        return queues;
    }

    /** Hands a PDF to a queue; the output of lp, whose first line names the job or says what is wrong. */
    SystemCommands.Outcome print(Path pdf, String queue, String media, int copies, String title) {
        Path lp = commands.find("lp").orElseThrow();
        List<String> command = new ArrayList<>(List.of(lp.toString(), "-d", queue, "-o", "media=" + media));
        if (copies > 1) {
            command.addAll(List.of("-n", String.valueOf(copies), "-o", "collate=true"));
        }
        command.addAll(List.of("-t", title, "--", pdf.toString()));
        return run(command);
    }

    /** The number of the job in the output of lp, or its first line. */
    static String job(SystemCommands.Outcome outcome) {
        Matcher job = JOB.matcher(outcome.output());
        return job.find() ? job.group(1) : outcome.firstLine();
    }

    private SystemCommands.Outcome run(List<String> command) {
        try {
            return commands.run(command, LONGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
