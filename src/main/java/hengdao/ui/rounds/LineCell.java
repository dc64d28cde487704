package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.schedule.rounds.DueItem;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Icon;
import hengdao.ui.rounds.LineColumns.Column;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** A line of the list: two rows of words, with fields to type into. It shows other lines as the list is scrolled. */
final class LineCell extends ListCell<RoundLine> {

    static final double HEIGHT = 56;

    private static final PseudoClass BLOCKING = PseudoClass.getPseudoClass("blocking");
    private static final double UPPER = 4;
    private static final double UPPER_HEIGHT = 26;
    private static final double LOWER = 31;
    private static final double LOWER_HEIGHT = 21;

    private final RoundsModel model;
    private final LineWords words;
    private final Messages messages;
    private final Map<LineField, TextField> fields = new EnumMap<>(LineField.class);
    private final Map<LineField, CommittedText> typed = new EnumMap<>(LineField.class);
    private final Label state = label("round-state");
    private final Label number = label("round-number");
    private final Label name = label("round-name");
    private final Label context = label("muted-small");
    private final Label unit = label("round-text");
    private final Label person = label("muted-small");
    private final Label scheduled = label("round-text");
    private final Label deadline = label("muted-small");
    private final Label last = label("round-last");
    private final Label lastDate = label("muted-small");
    private final Label measure = label("muted-small");
    private final Label slash = label("muted-small");
    private final Label reported = label("round-text");
    private final Label below = label("round-below");
    private final Icon warning = new Icon("warning");
    private final Tooltip belowTip = new Tooltip();
    private final Tooltip nameTip = new Tooltip();
    private final ChangeListener<Number> follow = (property, before, now) -> fill();
    private final Row row = new Row();
    private @Nullable RoundLine line;
    private boolean filling;

    LineCell(RoundsModel model, Messages messages, LineKeys keys) {
        this.model = model;
        this.messages = messages;
        words = new LineWords(messages);
        getStyleClass().add("round-line");
        for (LineField field : LineField.values()) {
            fields.put(field, field(field, keys));
        }
        for (Label figure : new Label[] {scheduled, deadline, last, lastDate}) {
            figure.setAlignment(Pos.CENTER_RIGHT);
        }
        slash.setText("/");
        slash.setAlignment(Pos.CENTER);
        below.setTooltip(belowTip);
        name.setTooltip(nameTip);
        row.getChildren().addAll(state, number, name, context, unit, person, scheduled, deadline, last, lastDate);
        row.getChildren().addAll(measure, slash, reported, below);
        row.getChildren().addAll(fields.values());
        setPrefWidth(0);
        setText(null);
    }

    /** The line shown, null if none. */
    @Nullable
    RoundLine line() {
        return isVisible() && !isEmpty() ? line : null;
    }

    TextField field(LineField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** Whether an input method is in the middle of a syllable in one of the fields. */
    boolean isComposing() {
        return typed.values().stream().anyMatch(CommittedText::isComposing);
    }

    @Override
    protected void updateItem(RoundLine now, boolean empty) {
        super.updateItem(now, empty);
        RoundLine next = empty ? null : now;
        if (next != line) {
            if (fields.values().stream().anyMatch(Node::isFocused)) {
                getListView().requestFocus();
            }
            if (line != null) {
                line.revisionProperty().removeListener(follow);
            }
            line = next;
            if (next != null) {
                next.revisionProperty().addListener(follow);
            }
        }
        setGraphic(line == null ? null : row);
        fill();
    }

    private void fill() {
        RoundLine shown = line;
        if (shown == null) {
            setAccessibleText(null);
            return;
        }
        LineFacts facts = shown.facts();
        DueItem item = facts.item();
        boolean blocking = shown.isWrong();
        state.setText(words.state(shown));
        state.getStyleClass().removeIf(style -> style.startsWith("round-state-"));
        state.getStyleClass()
                .add("round-state-"
                        + (blocking
                                ? "returned"
                                : shown.isFilled() || shown.elsewhere() != null
                                        ? "filled"
                                        : item.state().name().toLowerCase(Locale.ROOT)));
        number.setText(facts.subject().number());
        name.setText(facts.subject().name());
        nameTip.setText(facts.subject().title()
                + (facts.subject().context().isEmpty()
                        ? ""
                        : "\n" + facts.subject().context()));
        unit.setText(item.unit());
        person.setText(item.person());
        scheduled.setText(words.scheduled(facts));
        String due = facts.deadline().toString();
        deadline.setText(facts.deadlineIsDefault() ? messages.text("details.default.brief", due) : due);
        last.setText(words.last(facts));
        lastDate.setText(words.lastDate(facts));
        measure.setText(facts.subject().unit());
        reported.setText(words.reported(facts));
        reported.setVisible(facts.isDone());
        below.setText(words.below(shown));
        belowTip.setText(below.getText());
        below.setGraphic(shown.findings().isEmpty() ? null : warning);
        below.pseudoClassStateChanged(BLOCKING, blocking);
        fillFields(shown);
        setAccessibleText(words.spoken(shown));
        row.requestLayout();
    }

    private void fillFields(RoundLine shown) {
        filling = true;
        fields.forEach((field, control) -> {
            String text = shown.text(field);
            if (!text.equals(
                    Objects.requireNonNull(typed.get(field)).textProperty().get())) {
                control.setText(text);
            }
            control.setVisible(shown.fields().contains(field));
            control.setAccessibleText(
                    messages.text("rounds.field", shown.facts().subject().title(), name(field)));
        });
        filling = false;
        measure.setVisible(shown.takesTyping());
        slash.setVisible(shown.fields().contains(LineField.DENOMINATOR));
        field(LineField.VALUE)
                .setPromptText(shown.facts().subject().milestone() ? messages.text("rounds.prompt.milestone") : "");
    }

    private String name(LineField field) {
        return messages.text(
                "rounds.prompt." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private TextField field(LineField field, LineKeys keys) {
        TextField control = new TextField();
        boolean unheaded = field == LineField.NUMERATOR || field == LineField.DENOMINATOR || field == LineField.REASON;
        control.setPromptText(unheaded ? name(field) : "");
        control.getStyleClass().add("round-field");
        if (field.ordinal() <= LineField.DENOMINATOR.ordinal()) {
            control.setAlignment(Pos.CENTER_RIGHT);
        }
        CommittedText committed = CommittedText.of(control);
        committed.textProperty().addListener((property, before, now) -> {
            if (!filling && line != null) {
                model.type(line, field, now);
            }
        });
        control.focusedProperty().addListener((property, before, now) -> {
            if (now && line != null) {
                getListView().getSelectionModel().clearAndSelect(getIndex());
            }
        });
        keys.install(control, this, field);
        typed.put(field, committed);
        return control;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** Lays the words and fields out under the heading. */
    private final class Row extends Pane {

        Row() {
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            double width = getListView().getWidth() - 14;
            LineColumns columns = LineColumns.of(width);
            boolean narrow = LineColumns.isNarrow(width);
            upper(state, columns, Column.STATE, Column.STATE);
            upper(number, columns, Column.NUMBER, Column.NUMBER);
            upper(name, columns, Column.NAME, Column.NAME);
            upper(unit, columns, Column.UNIT, Column.UNIT);
            upper(scheduled, columns, Column.PLAN, Column.PLAN);
            upper(last, columns, Column.LAST, Column.LAST);
            upper(reported, columns, Column.VALUE, Column.NEXT_STEP);
            upper(field(LineField.NOTE), columns, Column.NOTE, Column.NOTE);
            upper(field(LineField.PROBLEM), columns, Column.PROBLEM, Column.PROBLEM);
            upper(field(LineField.NEXT_STEP), columns, Column.NEXT_STEP, Column.NEXT_STEP);
            amount(columns);
            unit.setVisible(!narrow);
            person.setVisible(!narrow);
            context.setText(underName(narrow));
            lower(context, columns, Column.NAME, Column.NAME);
            lower(person, columns, Column.UNIT, Column.UNIT);
            lower(deadline, columns, Column.PLAN, Column.PLAN);
            lower(lastDate, columns, Column.LAST, Column.LAST);
            boolean reason = field(LineField.REASON).isVisible();
            lower(below, columns, Column.VALUE, reason ? Column.NOTE : Column.NEXT_STEP);
            lower(field(LineField.REASON), columns, Column.PROBLEM, Column.NEXT_STEP);
        }

        private String underName(boolean narrow) {
            RoundLine shown = line;
            if (shown == null) {
                return "";
            }
            String task = shown.facts().subject().context();
            String who = shown.facts().item().unit();
            return !narrow || who.isEmpty() ? task : task.isEmpty() ? who : who + " · " + task;
        }

        private void amount(LineColumns columns) {
            double x = columns.x(Column.VALUE);
            double room = columns.width(Column.VALUE);
            double beside = Math.min(34, Math.ceil(measure.prefWidth(-1)) + 4);
            double wide = room - beside;
            double half = Math.floor((wide - 10) / 2);
            field(LineField.VALUE).resizeRelocate(x, UPPER, wide, UPPER_HEIGHT);
            field(LineField.NUMERATOR).resizeRelocate(x, UPPER, half, UPPER_HEIGHT);
            slash.resizeRelocate(x + half, UPPER, 10, UPPER_HEIGHT);
            field(LineField.DENOMINATOR).resizeRelocate(x + half + 10, UPPER, half, UPPER_HEIGHT);
            measure.resizeRelocate(x + wide + 4, UPPER, beside - 4, UPPER_HEIGHT);
        }

        private void upper(Node node, LineColumns columns, Column from, Column to) {
            node.resizeRelocate(columns.x(from), UPPER, columns.width(from, to), UPPER_HEIGHT);
        }

        private void lower(Node node, LineColumns columns, Column from, Column to) {
            node.resizeRelocate(columns.x(from), LOWER, columns.width(from, to), LOWER_HEIGHT);
        }
    }
}
