package hengdao.cli;

import hengdao.model.InputRefused;
import hengdao.service.PrintChoice;
import hengdao.service.PrintSides;
import hengdao.service.Printing;
import hengdao.service.Progress;
import hengdao.service.ReportRequest;
import hengdao.service.Reports;
import hengdao.service.Workspace;
import java.util.concurrent.Callable;
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
            new Printing(reports, surroundings.messages(), workspace::printFolder)
                    .print(request, new PrintChoice(printer, "", tray, copies(), !uncollated, sides), Progress.NONE)
                    .ifPresent(printed -> {
                        surroundings.say("cli.print.done", printed.job());
                        Kept.keep(workspace, printed.issue(), issuer, surroundings);
                        printed.forget();
                        options.warnOfCalendar(workspace, request, surroundings);
                    });
        }
        return Cli.DONE;
    }

    private int copies() {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new InputRefused("cli.print.copies", copies, MOST_COPIES);
        }
        return copies;
    }
}
