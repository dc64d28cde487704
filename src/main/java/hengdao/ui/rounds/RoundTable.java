package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.model.EntryRound;
import hengdao.ui.common.FixedColumns;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** Rounds with their days, state and reasons; those that are only previewed stand out. */
final class RoundTable extends TableView<EntryRound> {

    private final Messages messages;
    private final Predicate<EntryRound> kept;

    /** @param kept whether a round stands as shown, and not only in a preview */
    RoundTable(Messages messages, Predicate<EntryRound> kept) {
        this.messages = messages;
        this.kept = kept;
        setId("rounds-table");
        setAccessibleText(messages.text("rounds.plan"));
        setPlaceholder(new Label(messages.text("rounds.none-planned.short")));
        RoundWords words = new RoundWords(messages);
        add("rounds.table.no", 80, words::number);
        add("rounds.table.opens", 92, round -> round.opens().toString());
        add("rounds.table.closes", 92, round -> round.closes().toString());
        add(
                "rounds.table.planned",
                92,
                round -> isMoved(round) ? round.plannedClose().toString() : "");
        double state = FixedColumns.fitting(Stream.of("planned", "moved", "cancelled", "preview")
                .map(each -> messages.text("rounds.table.state." + each)));
        add("rounds.table.state", Math.max(64, state), this::state);
        add("rounds.table.name", 130, EntryRound::name);
        add("rounds.table.reason", 120, EntryRound::reason);
        FixedColumns.stretch(this, getColumns().getLast());
        setRowFactory(table -> new Line());
    }

    /** Shows rounds; the one selected stays so. */
    void show(List<EntryRound> rounds) {
        EntryRound before = getSelectionModel().getSelectedItem();
        getItems().setAll(rounds);
        refresh();
        if (before != null) {
            rounds.stream()
                    .filter(round -> round.id().equals(before.id()))
                    .findFirst()
                    .ifPresent(getSelectionModel()::select);
        }
    }

    private void add(String key, double width, Function<EntryRound, String> text) {
        getColumns().add(FixedColumns.text(messages.text(key), width, false, text));
    }

    private String state(EntryRound round) {
        return messages.text(
                !round.takesPlace()
                        ? "rounds.table.state.cancelled"
                        : !kept.test(round)
                                ? "rounds.table.state.preview"
                                : isMoved(round) ? "rounds.table.state.moved" : "rounds.table.state.planned");
    }

    private static boolean isMoved(EntryRound round) {
        return !round.closes().equals(round.plannedClose());
    }

    private final class Line extends TableRow<EntryRound> {
        @Override
        protected void updateItem(EntryRound round, boolean empty) {
            super.updateItem(round, empty);
            getStyleClass().removeAll("not-counting", "previewed");
            if (!empty && round != null && !round.takesPlace()) {
                getStyleClass().add("not-counting");
            }
            if (!empty && round != null && !kept.test(round)) {
                getStyleClass().add("previewed");
            }
        }
    }
}
