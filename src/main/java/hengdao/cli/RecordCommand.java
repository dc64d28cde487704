package hengdao.cli;

import hengdao.model.Indicator;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.service.EntryForm;
import hengdao.service.Finding;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Saves one progress entry. */
@Command(name = "record")
final class RecordCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.option.key")
    private String key = "";

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.option.date")
    private String date = "";

    @Option(names = "--value", paramLabel = "V", descriptionKey = "cli.option.value")
    private String value = "";

    @Option(names = "--numerator", paramLabel = "A", descriptionKey = "cli.option.numerator")
    private String numerator = "";

    @Option(names = "--denominator", paramLabel = "B", descriptionKey = "cli.option.denominator")
    private String denominator = "";

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "cli.option.by")
    private String by = "";

    @Option(names = "--note", paramLabel = "T", descriptionKey = "cli.option.note")
    private String note = "";

    @Option(names = "--problem", paramLabel = "T", descriptionKey = "cli.option.problem")
    private String problem = "";

    @Option(names = "--next-step", paramLabel = "T", descriptionKey = "cli.option.next-step")
    private String nextStep = "";

    @Option(names = "--reason", paramLabel = "T", descriptionKey = "cli.option.reason")
    private String reason = "";

    @Option(names = "--evidence", paramLabel = "FILE", descriptionKey = "cli.option.evidence")
    private List<Path> evidence = List.of();

    @Option(names = "--corrects", paramLabel = "ENTRY", descriptionKey = "cli.option.corrects")
    private @Nullable String corrects;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    @SuppressWarnings("NullAway.Init")
    RecordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (date.isEmpty()) {
            throw by.isBlank() && !root.options().namesUser() ? missing("--date", "--by") : missing("--date");
        }
        try (Workspace workspace = root.options().open(surroundings)) {
            String actor = GlobalOptions.actor(workspace, by);
            if (actor.isBlank()) {
                throw missing("--by");
            }
            ProgrammeView view = root.options().view(workspace, null);
            UUID subject = subject(view.programme());
            EntryForm form = new EntryForm(
                    subject,
                    date,
                    value,
                    numerator,
                    denominator,
                    note,
                    problem,
                    nextStep,
                    reason,
                    evidence,
                    actor,
                    corrected());
            List<Finding> findings = workspace.recording().check(view, form);
            ProgressEntry saved =
                    workspace.recording().save(view.programme().annual().year(), form);
            findings.forEach(finding ->
                    surroundings.say(finding.messageKey(), finding.arguments().toArray()));
            String shown = saved.value().stripTrailingZeros().toPlainString();
            surroundings.say(
                    "cli.record.done",
                    key,
                    saved.asOf().toString(),
                    shown,
                    saved.id().toString());
            if (saved.asOf().isAfter(view.statusDate())) {
                surroundings.say(
                        "cli.record.not_yet",
                        saved.asOf().toString(),
                        view.statusDate().toString());
            }
        }
        return Cli.DONE;
    }

    /** Who records may also be known from signing in, so that it cannot be asked for while the line is read. */
    private MissingParameterException missing(String... names) {
        List<ArgSpec> options = Stream.of(names)
                .<ArgSpec>map(name -> Objects.requireNonNull(spec.findOption(name)))
                .toList();
        return new MissingParameterException(spec.commandLine(), options, String.join(" ", names));
    }

    private UUID subject(Programme programme) {
        Stream<UUID> tasks = programme.tasks().stream()
                .filter(task -> task.key().equals(key))
                .map(Task::id);
        Stream<UUID> indicators = programme.indicators().stream()
                .filter(indicator -> indicator.key().equals(key))
                .map(Indicator::id);
        return Stream.concat(tasks, indicators).findFirst().orElseThrow(() -> new InputRefused("cli.key.unknown", key));
    }

    private @Nullable UUID corrected() {
        try {
            return corrects == null ? null : UUID.fromString(corrects);
        } catch (IllegalArgumentException e) {
            throw new InputRefused("cli.entry.unknown", String.valueOf(corrects));
        }
    }
}
