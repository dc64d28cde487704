package hengdao.ui.common;

import hengdao.i18n.Messages;
import hengdao.model.ProgressEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Entries as a table: day, value, increment, who, when entered, state; what no longer counts is struck out. */
public final class EntryTable extends TableView<EntryLine> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /** Widths from the date to the state: below the chart, and in the entry form. */
    private static final double[] ROOMY = {82, 74, 66, 62, 84, 56};

    private static final double[] COMPACT = {76, 58, 64, 58, 80, 52};

    private static final List<String> STATES =
            List.of("baseline", "later", "submitted", "correction", "superseded", "withdrawn");

    private final Messages messages;
    private LocalDate statusDate = LocalDate.MAX;
    private @Nullable UUID preferred;

    /** An empty table. */
    public EntryTable(Messages messages, boolean withSubject) {
        this.messages = messages;
        getStyleClass().add("entry-table");
        setAccessibleText(messages.text("entries.title"));
        setPlaceholder(new Label(messages.text("entries.none")));
        double[] widths = withSubject ? ROOMY : COMPACT;
        if (withSubject) {
            add("entries.number", 56, false, line -> line.subject().number());
        } else {
            getStyleClass().add("compact");
        }
        add("entries.date", widths[0], false, line -> line.asOf().toString());
        add("entries.value", widths[1], true, line -> line.subject().value(line.value()));
        add("entries.increment", widths[2], true, EntryTable::increment);
        add("entries.by", widths[3], false, line -> by(line.entry()));
        add("entries.entered", widths[4], false, line -> entered(line.entry()));
        double state = FixedColumns.fitting(STATES.stream().map(each -> messages.text("entries.state." + each)));
        add("entries.state", Math.max(widths[5], state), false, this::state);
        FixedColumns.leaveOutIfNarrow(this, getColumns().get(getColumns().size() - 2));
        FixedColumns.stretch(this, getColumns().getLast());
        setRowFactory(table -> new Line());
    }

    /** Shows lines; those dated after the status date are marked as not counted yet. */
    public void show(List<EntryLine> lines, LocalDate at) {
        statusDate = at;
        getItems().setAll(lines);
    }

    /** Selects an entry as soon as it is among the lines, also when they are shown anew. */
    public void prefer(UUID entryId) {
        preferred = entryId;
        if (preferred().isPresent()) {
            selectNewest();
        }
    }

    /** Selects the entry preferred if it is there, else the newest line that counts, or else the first one. */
    public void selectNewest() {
        getSelectionModel().clearSelection();
        preferred()
                .or(() -> EntryLine.newest(getItems(), statusDate))
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::selectFirst);
        scrollTo(getSelectionModel().getSelectedIndex());
    }

    private Optional<EntryLine> preferred() {
        return getItems().stream()
                .filter(line -> line.entry() != null && line.entry().id().equals(preferred))
                .findFirst();
    }

    private void add(String key, double width, boolean figure, Function<EntryLine, String> text) {
        getColumns().add(FixedColumns.text(messages.text(key), width, figure, text));
    }

    private static String increment(EntryLine line) {
        return line.increment() == null ? "" : Figures.signed(line.increment());
    }

    private static String by(@Nullable ProgressEntry entry) {
        return entry == null ? "" : entry.by();
    }

    private static String entered(@Nullable ProgressEntry entry) {
        return entry == null ? "" : MOMENT.format(entry.enteredAt());
    }

    private String state(EntryLine line) {
        ProgressEntry entry = line.entry();
        if (entry == null) {
            return messages.text("entries.state.baseline");
        }
        if (isLater(line)) {
            return messages.text("entries.state.later");
        }
        return messages.text(
                switch (entry.state()) {
                    case SUBMITTED ->
                        entry.supersedes() == null ? "entries.state.submitted" : "entries.state.correction";
                    case ACCEPTED -> "entries.state.accepted";
                    case RETURNED -> "entries.state.returned";
                    case SUPERSEDED -> "entries.state.superseded";
                    case WITHDRAWN -> "entries.state.withdrawn";
                });
    }

    private boolean isLater(EntryLine line) {
        return line.counts() && line.asOf().isAfter(statusDate);
    }

    private final class Line extends TableRow<EntryLine> {
        @Override
        protected void updateItem(EntryLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("not-counting", "not-yet");
            if (!empty && line != null && !line.counts()) {
                getStyleClass().add("not-counting");
            }
            if (!empty && line != null && isLater(line)) {
                getStyleClass().add("not-yet");
            }
        }
    }
}
