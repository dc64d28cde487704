package hengdao.cli;

import hengdao.i18n.Messages;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line of the user's language what is wrong with a command line. */
final class UsageErrors {

    private UsageErrors() {}

    static String explain(ParameterException error, Messages messages) {
        CommandLine command = error.getCommandLine();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        return switch (error) {
            case UnmatchedArgumentException unknown ->
                messages.text("cli.usage.unknown", String.join(" ", unknown.getUnmatched()), help);
            case MissingParameterException missing ->
                messages.text(
                        "cli.usage.missing",
                        missing.getMissing().stream()
                                .map(UsageErrors::name)
                                .reduce((first, second) -> first + " " + second)
                                .orElse(""),
                        help);
            case OverwrittenOptionException twice ->
                messages.text("cli.usage.twice", name(twice.getOverwritten()), help);
            case MutuallyExclusiveArgsException together ->
                messages.text("cli.usage.exclusive", exclusive(command), help);
            default ->
                error.getValue() != null && isChoice(error.getArgSpec())
                        ? messages.text(
                                "cli.usage.choice",
                                error.getArgSpec() instanceof PositionalParamSpec ? error.getValue() : culprit(error),
                                error.getArgSpec().paramLabel(),
                                help)
                        : messages.text("cli.usage.value", culprit(error), help);
        };
    }

    private static boolean isChoice(@Nullable ArgSpec argument) {
        return argument != null
                && (argument instanceof PositionalParamSpec
                        || argument.paramLabel().contains("|"));
    }

    private static String exclusive(CommandLine command) {
        return command.getCommandSpec().argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .flatMap(group -> group.allOptionsNested().stream())
                .map(UsageErrors::name)
                .collect(Collectors.joining(" "));
    }

    private static String culprit(ParameterException error) {
        ArgSpec argument = error.getArgSpec();
        String value = error.getValue();
        String name = argument == null ? "" : name(argument);
        return value == null || value.equals(name) ? name : (name + " " + value).strip();
    }

    private static String name(ArgSpec argument) {
        return switch (argument) {
            case OptionSpec option -> option.longestName();
            case PositionalParamSpec positional -> positional.paramLabel();
            default -> "";
        };
    }
}
