package hengdao.cli;

import hengdao.model.InputRefused;
import hengdao.service.PrintChoice;
import hengdao.service.PrintSides;
import hengdao.service.Printing;
import hengdao.service.Progress;
import hengdao.service.ReportRequest;
import hengdao.service.Reports;
import hengdao.service.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints a report. */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {

    private static final int MOST_COPIES = 999;

    @ParentCommand
    private RootCommand root;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Option(names = "--printer", paramLabel = "NAME", descriptionKey = "cli.option.printer")
    private String printer = "";

    @Option(names = "--copies", paramLabel = "N", descriptionKey = "cli.option.copies")
    private int copies = 1;

    @Option(names = "--uncollated", descriptionKey = "cli.option.uncollated")
    private boolean uncollated;

    @Option(names = "--sides", paramLabel = "one|long-edge|short-edge", descriptionKey = "cli.option.sides")
    private @Nullable PrintSides sides;

    @Option(names = "--tray", paramLabel = "NAME", descriptionKey = "cli.option.tray")
    private String tray = "";

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    PrintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = root.options().open(surroundings)) {
            String issuer = GlobalOptions.actor(workspace, options.issuer());
            ReportRequest request = options.request(root.options().year(workspace));
            Reports reports = options.reports(workspace, surroundings);
            print(workspace, new Printing(reports, surroundings.messages(), workspace::printFolder), request)
                    .ifPresent(printed -> {
                        surroundings.say("cli.print.done", printed.job());
                        Kept.keep(workspace, printed.issue(), issuer, surroundings);
                        printed.forget();
                        options.warnOfCalendar(workspace, request, surroundings);
                    });
        }
        return Cli.DONE;
    }

    /** A folder with a password keeps no PDF of what was not printed once it is closed. */
    private Optional<Printing.Printed> print(Workspace workspace, Printing printing, ReportRequest request) {
        PrintChoice choice = new PrintChoice(printer, "", tray, copies(), !uncollated, sides);
        try {
            return printing.print(request, choice, Progress.NONE);
        } catch (InputRefused refused) {
            List<Object> said = List.of(refused.arguments());
            if (workspace.unlocked().isProtected() && !said.isEmpty() && said.getLast() instanceof Path) {
                String why = said.subList(0, said.size() - 1).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "));
                throw new InputRefused("cli.print.protected", why);
            }
            throw refused;
        }
    }

    private int copies() {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new InputRefused("cli.print.copies", copies, MOST_COPIES);
        }
        return copies;
    }
}
