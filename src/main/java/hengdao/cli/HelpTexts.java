package hengdao.cli;

import hengdao.i18n.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the command line's help the texts of the program's own bundles. */
final class HelpTexts extends ResourceBundle {

    private static final String DESCRIPTION = ".usage.description";
    private static final Map<String, String> HEADINGS = Map.of(
            "usage.synopsisHeading", "cli.heading.synopsis",
            "usage.optionListHeading", "cli.heading.options",
            "usage.commandListHeading", "cli.heading.commands");

    private final Messages messages;
    private final List<String> commands;

    /** Takes the texts and the names of the commands, each with a text of its own. */
    HelpTexts(Messages messages, List<String> commands) {
        this.messages = messages;
        this.commands = commands;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        if (HEADINGS.containsKey(key)) {
            return (key.equals("usage.synopsisHeading") ? "" : "%n") + unformatted(HEADINGS.get(key)) + "%n";
        }
        if (key.endsWith(DESCRIPTION)) {
            String command = key.substring(0, key.length() - DESCRIPTION.length());
            return unformatted("cli.help." + command.substring(command.lastIndexOf('.') + 1));
        }
        return messages.has(key) ? unformatted(key) : null;
    }

    /** The text in a form that picocli, which takes help texts for format strings, shows as it is. */
    private String unformatted(String key) {
        return messages.text(key).replace("%", "%%");
    }

    @Override
    public Enumeration<String> getKeys() {
        Stream<String> descriptions = Stream.concat(
                Stream.of("hengdao" + DESCRIPTION), commands.stream().map(name -> "hengdao." + name + DESCRIPTION));
        return Collections.enumeration(Stream.of(descriptions, HEADINGS.keySet().stream(), messages.keys().stream())
                .flatMap(keys -> keys)
                .toList());
    }
}
