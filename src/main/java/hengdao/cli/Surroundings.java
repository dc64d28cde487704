package hengdao.cli;

import hengdao.i18n.Messages;
import java.io.PrintWriter;
import java.time.Clock;

/** What every command works in: its language, the day, and where it writes. */
record Surroundings(Messages messages, Clock clock, PrintWriter out) {

    /** Prints a text of the bundles as one line. */
    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }
}
