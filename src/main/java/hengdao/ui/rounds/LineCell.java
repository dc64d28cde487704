package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.schedule.rounds.DueItem;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Icon;
import hengdao.ui.common.WholeText;
import hengdao.ui.rounds.LineColumns.Column;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** A line of the list: rows of words, with fields to type into. It shows other lines as the list is scrolled. */
final class LineCell extends ListCell<RoundLine> {

    private static final PseudoClass BLOCKING = PseudoClass.getPseudoClass("blocking");
    private static final double UPPER = 4;
    private static final double UPPER_HEIGHT = 26;
    private static final double LOWER = 31;
    private static final double LOWER_HEIGHT = 21;
    private static final double SECOND = 33;
    private static final double THIRD = 60;
    private static final double THIRD_HEIGHT = 18;

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
        for (Label text : new Label[] {state, number, context, unit, person, scheduled, last, reported, measure}) {
            WholeText.tip(text);
        }
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

    /** The field the cursor is in, empty if it is in none. */
    Optional<LineField> focused() {
        return fields.entrySet().stream()
                .filter(each -> each.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
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

        private LineColumns columns = LineColumns.of(0);

        @Override
        protected double computePrefHeight(double width) {
            return getListView().getFixedCellSize();
        }

        @Override
        protected void layoutChildren() {
            columns = LineColumns.of(getListView().getWidth());
            boolean folded = columns.folding() != LineColumns.Folding.NONE;
            upper(state, Column.STATE, Column.STATE);
            upper(number, Column.NUMBER, Column.NUMBER);
            upper(name, Column.NAME, Column.NAME);
            upper(unit, Column.UNIT, Column.UNIT);
            upper(scheduled, Column.PLAN, Column.PLAN);
            upper(last, Column.LAST, Column.LAST);
            upper(reported, Column.VALUE, columns.last());
            upper(field(LineField.NOTE), Column.NOTE, Column.NOTE);
            amount();
            unit.setVisible(!folded);
            person.setVisible(!folded);
            boolean figures = columns.has(Column.PLAN);
            for (Label figure : new Label[] {scheduled, deadline, last, lastDate}) {
                figure.setVisible(figures);
            }
            lower(deadline, Column.PLAN, Column.PLAN);
            lower(lastDate, Column.LAST, Column.LAST);
            lower(person, Column.UNIT, Column.UNIT);
            context.setText(underName(folded, figures));
            prompt(LineField.PROBLEM, folded);
            prompt(LineField.NEXT_STEP, folded);
            if (folded) {
                underFields(figures);
            } else {
                besideNote();
            }
        }

        /** Problem and next step in columns of their own; below the fields what there is to say. */
        private void besideNote() {
            upper(field(LineField.PROBLEM), Column.PROBLEM, Column.PROBLEM);
            upper(field(LineField.NEXT_STEP), Column.NEXT_STEP, Column.NEXT_STEP);
            lower(context, Column.NAME, Column.NAME);
            boolean reason = field(LineField.REASON).isVisible();
            lower(below, Column.VALUE, reason ? Column.NOTE : Column.NEXT_STEP);
            lower(field(LineField.REASON), Column.PROBLEM, Column.NEXT_STEP);
        }

        /** Reason, problem and next step under value and note; what there is to say under them from edge to edge. */
        private void underFields(boolean figures) {
            lower(context, figures ? Column.NAME : Column.STATE, Column.NAME);
            int first = field(LineField.REASON).isVisible() ? 1 : 0;
            second(field(LineField.REASON), 0, 2 + first);
            second(field(LineField.PROBLEM), first, 2 + first);
            second(field(LineField.NEXT_STEP), 1 + first, 2 + first);
            below.resizeRelocate(
                    columns.x(Column.NUMBER), THIRD, columns.width(Column.NUMBER, columns.last()), THIRD_HEIGHT);
        }

        private void second(Node node, int index, int parts) {
            double[] place = columns.part(Column.VALUE, columns.last(), index, parts);
            node.resizeRelocate(place[0], SECOND, place[1], UPPER_HEIGHT);
        }

        private void prompt(LineField field, boolean shown) {
            field(field).setPromptText(shown ? name(field) : "");
        }

        private String underName(boolean folded, boolean figures) {
            RoundLine shown = line;
            if (shown == null) {
                return "";
            }
            LineFacts facts = shown.facts();
            String task = facts.subject().context();
            return !folded
                    ? task
                    : Stream.of(
                                    figures ? "" : words.figures(facts),
                                    facts.item().unit(),
                                    task)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · "));
        }

        private void amount() {
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

        private void upper(Node node, Column from, Column to) {
            node.resizeRelocate(columns.x(from), UPPER, columns.width(from, to), UPPER_HEIGHT);
        }

        private void lower(Node node, Column from, Column to) {
            node.resizeRelocate(columns.x(from), LOWER, columns.width(from, to), LOWER_HEIGHT);
        }
    }
}
