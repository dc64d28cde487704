package hengdao.ui.rounds;

import hengdao.model.EntryRound;
import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The date of all entries as typed, suggested anew for each round and each status date. */
final class EntryDay {

    private final StringProperty text = new SimpleStringProperty("");
    private @Nullable UUID round;
    private @Nullable LocalDate statusDate;

    StringProperty textProperty() {
        return text;
    }

    String text() {
        return text.get();
    }

    /** Suggests the status date, or else the day within the round that is nearest to it, never one in future. */
    void suggest(EntryRound shown, LocalDate status, LocalDate today) {
        if (shown.id().equals(round) && status.equals(statusDate) && !text().isBlank()) {
            return;
        }
        round = shown.id();
        statusDate = status;
        LocalDate day = status.isAfter(shown.closes())
                ? shown.closes()
                : status.isBefore(shown.opens()) ? shown.opens() : status;
        text.set((day.isAfter(today) ? today : day).toString());
    }
}
