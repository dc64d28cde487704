package hengdao.cli;

import hengdao.model.IssuedReport;
import hengdao.service.FigureChange;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares a report as it was issued with how things stand now, or writes its files again. */
@Command(name = "issued")
final class IssuedCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.option.issued")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.issued-out")
    private @Nullable String out;

    @Option(names = "--format", paramLabel = "table|tsv|json", descriptionKey = "cli.option.format")
    private Listing.Format format = Listing.Format.TABLE;

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    IssuedCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = root.options().open(surroundings)) {
            ProgrammeView view = root.options().view(workspace, null);
            IssuedReport report = workspace.issued().find(view, id);
            if (out != null) {
                workspace
                        .issued()
                        .copy(report, GlobalOptions.path(out))
                        .forEach(file -> surroundings.say("cli.report.done", file));
                return Cli.DONE;
            }
            List<FigureChange> changes = workspace
                    .issued()
                    .compare(report, view, () -> workspace.supervision().orders(view), surroundings.messages());
            surroundings
                    .out()
                    .print(new IssuedListings(
                                    surroundings.messages(),
                                    surroundings.clock().getZone())
                            .changes(changes)
                            .as(format, surroundings.messages()));
        }
        return Cli.DONE;
    }
}
