package hengdao.cli;

import java.io.Console;
import java.util.Optional;

/** Asks for a password without showing it. */
@FunctionalInterface
public interface PasswordPrompt {

    /** What was typed; empty where there is nobody to ask. */
    Optional<String> ask(String question);

    /** Asks at the terminal, if there is one. */
    static PasswordPrompt terminal() {
        return question -> Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s ", question))
                .map(String::new);
    }
}
