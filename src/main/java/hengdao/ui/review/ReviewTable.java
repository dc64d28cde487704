package hengdao.ui.review;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.model.Review;
import hengdao.model.Verdict;
import hengdao.schedule.Light;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.LightBadge;
import hengdao.ui.common.WholeText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** Entries that wait for a review, or had one; several can be selected. */
final class ReviewTable extends TableView<ReviewLine> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.systemDefault());

    /** Room for the dot of a light beside its word. */
    private static final double DOT = 14;

    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    private final ReviewModel model;
    private final Messages messages;
    private final ReviewWords words;

    /** @param reviewed whether its lines had their review */
    ReviewTable(ReviewModel model, Messages messages, boolean reviewed) {
        this.model = model;
        this.messages = messages;
        words = new ReviewWords(messages);
        setId(reviewed ? "review-done" : "review-waiting");
        setAccessibleText(messages.text(reviewed ? "review.reviewed" : "review.waiting"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label(messages.text(reviewed ? "review.none-reviewed" : "review.none-waiting")));
        add("entries.number", 62, false, line -> line.subject().number());
        TableColumn<ReviewLine, String> name =
                add("review.item", 128, false, line -> line.subject().name());
        TableColumn<ReviewLine, String> date =
                add("entries.date", 84, false, line -> line.entry().asOf().toString());
        add("entries.value", 84, true, line -> line.subject().value(line.entry().value()));
        TableColumn<ReviewLine, String> difference = add("review.change", 78, true, words::change);
        if (reviewed) {
            double verdict = FixedColumns.fitting(Stream.of(Verdict.values()).map(each -> messages.text(key(each))));
            add(
                    "review.verdict",
                    Math.max(60, verdict),
                    false,
                    line -> review(line, each -> messages.text(key(each.verdict()))));
            add("review.reviewer", 72, false, line -> review(line, Review::by));
            TableColumn<ReviewLine, String> at =
                    add("review.at", 88, false, line -> review(line, each -> moment(each.at())));
            TableColumn<ReviewLine, String> reason =
                    add("review.reason", 100, false, line -> review(line, Review::reason));
            TableColumn<ReviewLine, String> by =
                    add("entries.by", 72, false, line -> line.entry().by());
            FixedColumns.leaveOutInTurn(this, by, reason, at, difference, date);
        } else {
            TableColumn<ReviewLine, ReviewLine> light = lights();
            TableColumn<ReviewLine, String> asked = add("review.asked", 96, true, words::asked);
            ahead();
            TableColumn<ReviewLine, String> by =
                    add("entries.by", 72, false, line -> line.entry().by());
            TableColumn<ReviewLine, String> note =
                    add("entries.note", 110, false, line -> line.entry().note());
            TableColumn<ReviewLine, String> entered = add(
                    "entries.entered", 88, false, line -> moment(line.entry().enteredAt()));
            TableColumn<ReviewLine, String> problem =
                    add("entries.problem", 90, false, line -> line.entry().problem());
            TableColumn<ReviewLine, String> next =
                    add("entries.next-step", 90, false, line -> line.entry().nextStep());
            FixedColumns.leaveOutInTurn(this, next, problem, entered, note, by, asked, light, difference, date);
        }
        FixedColumns.stretch(this, name);
        setRowFactory(table -> new Line());
        model.byProperty().addListener((property, before, now) -> refresh());
    }

    /** Lists lines; those selected before stay selected. */
    void show(List<ReviewLine> lines) {
        List<ReviewLine> before = List.copyOf(getSelectionModel().getSelectedItems());
        getItems().setAll(lines);
        getSelectionModel().clearSelection();
        for (ReviewLine line : before) {
            find(line).ifPresent(getSelectionModel()::select);
        }
    }

    /** What is selected, in the order of the list. */
    List<ReviewLine> selected() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    /** The line that stands where the selected ones will have gone: the next one not selected, else the one before. */
    Optional<ReviewLine> next() {
        List<Integer> chosen =
                getSelectionModel().getSelectedIndices().stream().sorted().toList();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        int last = chosen.getLast();
        if (last + 1 < getItems().size()) {
            return Optional.of(getItems().get(last + 1));
        }
        for (int i = last; i >= 0; i--) {
            if (!chosen.contains(i)) {
                return Optional.of(getItems().get(i));
            }
        }
        return Optional.empty();
    }

    /** Selects one line alone, the first if it is not there, and takes the cursor. */
    void select(Optional<ReviewLine> wanted) {
        getSelectionModel().clearSelection();
        int index = wanted.flatMap(this::find).map(getItems()::indexOf).orElse(0);
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 3));
        }
        requestFocus();
    }

    private Optional<ReviewLine> find(ReviewLine line) {
        return getItems().stream().filter(each -> each.id().equals(line.id())).findFirst();
    }

    private TableColumn<ReviewLine, String> add(
            String key, double width, boolean figure, Function<ReviewLine, String> text) {
        TableColumn<ReviewLine, String> column = FixedColumns.text(messages.text(key), width, figure, text);
        getColumns().add(column);
        return column;
    }

    private void ahead() {
        TableColumn<ReviewLine, ReviewLine> column = new TableColumn<>(messages.text("review.ahead"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(each -> new AheadCell());
        FixedColumns.fix(column, FixedColumns.fitting(Stream.of(words.ahead(new BigDecimal("-8888.8")))));
        getColumns().add(column);
    }

    private TableColumn<ReviewLine, ReviewLine> lights() {
        TableColumn<ReviewLine, ReviewLine> column = new TableColumn<>(messages.text("review.light-now"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(each -> new LightCell());
        Stream<String> colors =
                Stream.of(Light.values()).filter(Light::isColor).map(each -> Lights.word(each, messages));
        double widest = FixedColumns.fitting(Stream.concat(colors, Stream.of(column.getText())));
        FixedColumns.fix(column, widest + DOT);
        getColumns().add(2, column);
        return column;
    }

    private static String key(Verdict verdict) {
        return verdict == Verdict.ACCEPTED ? "entries.state.accepted" : "entries.state.returned";
    }

    private static String review(ReviewLine line, Function<Review, String> part) {
        return Optional.ofNullable(line.review()).map(part).orElse("");
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** How far ahead or behind: what is behind has its colour and always the word. */
    private final class AheadCell extends TableCell<ReviewLine, ReviewLine> {
        AheadCell() {
            getStyleClass().add("review-ahead");
        }

        @Override
        protected void updateItem(ReviewLine line, boolean empty) {
            super.updateItem(line, empty);
            BigDecimal ahead = empty || line == null ? null : line.ahead();
            setText(empty ? null : ahead == null ? "—" : words.ahead(ahead));
            pseudoClassStateChanged(BEHIND, ahead != null && ahead.signum() < 0);
        }
    }

    /** The light of the item as things stand now, by which the list is sorted. */
    private final class LightCell extends TableCell<ReviewLine, ReviewLine> {

        private final LightBadge badge = WholeText.tip(new LightBadge(messages));

        LightCell() {
            badge.setMinWidth(0);
        }

        @Override
        protected void updateItem(ReviewLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean shown = !empty && line != null;
            if (shown) {
                badge.show(line.light());
            }
            setGraphic(shown ? badge : null);
        }
    }

    /** Own entries stand back: they are for another reviewer. */
    private final class Line extends TableRow<ReviewLine> {
        @Override
        protected void updateItem(ReviewLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("not-yet");
            if (!empty
                    && line != null
                    && line.review() == null
                    && line.isBy(model.byProperty().get())) {
                getStyleClass().add("not-yet");
            }
        }
    }
}
