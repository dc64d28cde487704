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
    private static final Pattern STOPPED =
            Pattern.compile("^printer \\S+ disabled since[^\\n]*?(?: -)?\\s*(?:\\n\\s+([^\\n]*)|()\\z)");
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

    /** What a queue can do, as lpoptions says it; unknown without that program. */
    QueueAbilities abilities(String queue) {
        Optional<Path> lpoptions = commands.find("lpoptions");
        if (lpoptions.isEmpty()) {
            return QueueAbilities.UNKNOWN;
        }
        SystemCommands.Outcome listed = run(List.of(lpoptions.get().toString(), "-p", queue, "-l"));
        return listed.exitCode() == 0 ? CupsOptions.read(listed.output()) : QueueAbilities.UNKNOWN;
    }

    /** Why a queue prints nothing at present, in the words of CUPS; empty if it prints. */
    Optional<String> stopped(String queue) {
        Matcher stopped = STOPPED.matcher(lpstat("-p", queue));
        return stopped.find()
                ? Optional.of(stopped.group(1) == null ? "" : stopped.group(1).strip())
                : Optional.empty();
    }

    /** Whether a queue prints what it is given and has nothing in work. */
    boolean isIdle(String queue) {
        return lpstat("-p", queue).startsWith("printer " + queue + " is idle");
    }

    /** Whether a job waits for the printer or is being printed. */
    boolean waits(String queue, String job) {
        return lpstat("-o", queue).lines().anyMatch(line -> line.startsWith(job + " "));
    }

    private String lpstat(String what, String queue) {
        return commands.find("lpstat")
                .map(program -> run(List.of(program.toString(), what, queue)).output())
                .orElse("");
    }

    /**
     * Hands a PDF to a queue; the output of lp, whose first line names the job or says what is wrong.
     *
     * @param media the paper of the pages
     */
    SystemCommands.Outcome print(Path pdf, PrintChoice choice, String media, String title) {
        Path lp = commands.find("lp").orElseThrow();
        String paper = choice.paper().isEmpty() ? media : choice.paper();
        List<String> command = new ArrayList<>(List.of(lp.toString(), "-d", choice.queue(), "-o", "media=" + paper));
        if (!paper.equals(media)) {
            command.addAll(List.of("-o", "fit-to-page"));
        }
        if (!choice.tray().isEmpty()) {
            command.addAll(List.of("-o", "InputSlot=" + choice.tray()));
        }
        PrintSides sides = choice.sides();
        if (sides != null) {
            command.addAll(List.of("-o", "sides=" + sides.option()));
        }
        if (choice.copies() > 1) {
            command.addAll(List.of(
                    "-n", String.valueOf(choice.copies()), "-o", choice.collated() ? "Collate=True" : "Collate=False"));
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
