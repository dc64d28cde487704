package hengdao.cli;

import hengdao.model.InputRefused;
import hengdao.service.Templates;
import hengdao.service.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes report templates out to a file, or in from one. */
@Command(name = "templates")
final class TemplateCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "export|import", descriptionKey = "cli.option.templates")
    private Way way = Way.EXPORT;

    @Parameters(index = "1", paramLabel = "FILE.json", descriptionKey = "cli.option.templates-file")
    private String name = "";

    @Option(names = "--replace", descriptionKey = "cli.option.templates-replace")
    private boolean replace;

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    TemplateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Which way the templates go. */
    enum Way {
        EXPORT,
        IMPORT
    }

    @Override
    public Integer call() {
        Path file = file();
        try (Workspace workspace = root.options().open(surroundings)) {
            Templates templates = workspace.templates();
            switch (way) {
                case EXPORT -> {
                    templates.exportAll(file);
                    surroundings.say("cli.report.done", file);
                }
                case IMPORT -> {
                    String by = workspace.preferences().signature();
                    templates
                            .takeIn(file, replace, surroundings.messages(), by)
                            .forEach(each -> surroundings.out().println(each.words(surroundings.messages())));
                }
            }
        }
        return Cli.DONE;
    }

    private Path file() {
        try {
            return Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new InputRefused("cli.path.invalid", name);
        }
    }
}
