package hengdao.cli;

import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes the data folder; refuses if there is one. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @ArgGroup
    private final Contents contents = new Contents();

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What stands in the new folder instead of the programme alone. */
    static final class Contents {
        @Option(names = "--empty", descriptionKey = "cli.option.empty")
        private boolean empty;

        @Option(names = "--demo", descriptionKey = "cli.option.demo")
        private boolean demo;
    }

    @Override
    public Integer call() {
        StartWith with = contents.demo ? StartWith.DEMO : contents.empty ? StartWith.EMPTY : StartWith.PROGRAMME;
        try (Workspace made = Workspace.create(root.options().folder(), with, surroundings.clock())) {
            surroundings.say("cli.init.done." + Choice.name(with), made.folder());
        }
        return Cli.DONE;
    }
}
