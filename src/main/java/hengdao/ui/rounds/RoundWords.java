package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.model.EntryRound;
import hengdao.schedule.rounds.RoundProgress;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How rounds are called. */
final class RoundWords extends StringConverter<EntryRound> {

    private final Messages messages;

    RoundWords(Messages messages) {
        this.messages = messages;
    }

    /** Number, name and days of a round. */
    String title(EntryRound round) {
        String name = round.name().isEmpty() ? number(round) : number(round) + " " + round.name();
        String title = messages.text("rounds.title", name, round.opens(), round.closes());
        return round.takesPlace() ? title : messages.text("rounds.title.cancelled", title);
    }

    /** The number of a round, for example 第 4 期. */
    String number(EntryRound round) {
        return messages.text("rounds.number", round.no());
    }

    /**
     * How far a round is.
     *
     * @param tasks how many tasks what is open belongs to
     */
    String progress(RoundProgress progress, int tasks) {
        return messages.text(
                tasks > 0 ? "rounds.progress.tasks" : "rounds.progress",
                progress.done(),
                progress.skipped(),
                progress.open() - progress.returned(),
                progress.returned(),
                tasks);
    }

    @Override
    public String toString(@Nullable EntryRound round) {
        return round == null ? messages.text("rounds.choose") : title(round);
    }

    @Override
    public EntryRound fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
