package hengdao.cli;

import hengdao.model.InputRefused;
import hengdao.service.Progress;
import hengdao.service.ReportRequest;
import hengdao.service.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a report to a file. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    private final ReportOptions options = new ReportOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf|svg|png|xlsx|docx|csv",
            descriptionKey = "cli.option.out")
    private String out = "";

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = root.options().open(surroundings)) {
            String issuer = GlobalOptions.actor(workspace, options.issuer());
            ReportRequest request = options.request(root.options().year(workspace));
            options.reports(workspace, surroundings)
                    .issue(request, file(), Progress.NONE)
                    .ifPresent(issue -> {
                        issue.files().forEach(written -> surroundings.say("cli.report.done", written));
                        Kept.keep(workspace, issue, issuer, surroundings);
                        options.warnOfCalendar(workspace, issue.request(), surroundings);
                    });
        }
        return Cli.DONE;
    }

    private Path file() {
        try {
            return Path.of(out).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new InputRefused("cli.path.invalid", out);
        }
    }
}
