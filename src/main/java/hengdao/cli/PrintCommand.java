package hengdao.cli;

import hengdao.service.Printing;
import hengdao.service.Progress;
import hengdao.service.Reports;
import hengdao.service.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints a report. */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Option(names = "--printer", paramLabel = "NAME", descriptionKey = "cli.option.printer")
    private String printer = "";

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    PrintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = root.options().open(surroundings.clock())) {
            Reports reports = new Reports(workspace, surroundings.messages(), surroundings.clock());
            String job = new Printing(reports, surroundings.messages(), workspace.folder())
                    .print(options.request(root.options().year(workspace)), printer, Progress.NONE);
            surroundings.say("cli.print.done", job);
        }
        return Cli.DONE;
    }
}
