package hengdao.cli;

import hengdao.i18n.Messages;
import hengdao.model.JournalNews;
import hengdao.model.Programme;
import hengdao.schedule.CalendarGaps;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What every command works in: its language, the day, and where it writes what it found and what is to be known of it, whom it asks. */
record Surroundings(Messages messages, Clock clock, PrintWriter out, PrintWriter err, PasswordPrompt prompt) {

    /** Says in one line beside the output of which years that it counts workdays in no holidays are known. */
    void warnOfCalendar(Programme programme, LocalDate... more) {
        List<Integer> gaps = CalendarGaps.of(programme, more);
        if (!gaps.isEmpty()) {
            String years =
                    gaps.stream().map(String::valueOf).collect(Collectors.joining(messages.text("cli.calendar.and")));
            err.println(messages.text("cli.calendar.unknown", years));
        }
    }

    /** Says in one line beside the output what was found in the journal at the opening, if anything. */
    void tell(JournalNews news) {
        if (!news.isAgreed()) {
            err.println(messages.text(news.messageKey(), news.replayed(), news.left(), news.place()));
        }
    }

    /** Prints a text of the bundles as one line. */
    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }
}
