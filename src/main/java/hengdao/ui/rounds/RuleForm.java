package hengdao.ui.rounds;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.schedule.rounds.RoundRule;
import hengdao.ui.common.DateField;
import hengdao.ui.common.KeptNotice;
import hengdao.ui.common.KeptTexts;
import hengdao.ui.common.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The rule by which rounds are planned; each change shows its preview. */
final class RuleForm extends VBox {

    private final PlanModel model;
    private final Messages messages;
    private final ToggleGroup kinds = new ToggleGroup();
    private final DateField first;
    private final TextField day = new TextField("31");
    private final TextArea dates = new TextArea();
    private final DateField from;
    private final Button save;
    private final StringProperty way = new SimpleStringProperty("");
    private final KeptTexts kept;
    private final KeptNotice notice;
    private boolean filling;
    private int year;

    /** The ways to plan. */
    private enum Kind {
        TWO_WEEKS,
        MONTHLY,
        TEN_DAYS,
        ON_DATES
    }

    RuleForm(Session session, PlanModel model) {
        this.model = model;
        messages = session.messages();
        getStyleClass().add("rule-form");
        first = dateField("rule-first", session);
        from = dateField("rule-from", session);
        from.editor().setAccessibleText(messages.text("rounds.rule.from"));
        day.setId("rule-day");
        day.setPrefColumnCount(3);
        day.setMaxWidth(64);
        dates.setId("rule-dates");
        dates.setPrefRowCount(5);
        dates.setWrapText(true);
        dates.setPromptText(messages.text("rounds.rule.dates.prompt"));
        dates.setAccessibleText(messages.text("rounds.rule.on-dates"));
        dates.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveDates);
        save = new Button(messages.text("rounds.rule.save"));
        save.setId("rule-save");
        save.getStyleClass().add("primary-button");
        save.setOnAction(event -> model.plan(this::rule, this::from, this::planned));
        kept = new KeptTexts(session)
                .with("way", way)
                .with("first", first.textProperty())
                .with("day", day.textProperty())
                .with("dates", dates.textProperty())
                .with("from", from.textProperty());
        notice = new KeptNotice(messages, "rule-notice", this::giveUp);
        Label heading = new Label(messages.text("rounds.rule"));
        heading.getStyleClass().add("keys-heading");
        getChildren()
                .addAll(
                        heading,
                        notice,
                        kind(Kind.TWO_WEEKS),
                        part(Kind.TWO_WEEKS, named("rounds.rule.first", first)),
                        kind(Kind.MONTHLY),
                        part(Kind.MONTHLY, named("rounds.rule.day", day)),
                        kind(Kind.TEN_DAYS),
                        kind(Kind.ON_DATES),
                        part(Kind.ON_DATES, dates),
                        named("rounds.rule.from", from),
                        hint("rounds.rule.hint"),
                        save);
        kinds.selectedToggleProperty().addListener((property, before, now) -> {
            way.set(now == null ? "" : String.valueOf(now.getUserData()));
            preview();
        });
        way.addListener((property, before, now) -> kinds.getToggles().stream()
                .filter(each -> String.valueOf(each.getUserData()).equals(now))
                .forEach(each -> each.setSelected(true)));
        first.textProperty().addListener((property, before, now) -> preview());
        from.textProperty().addListener((property, before, now) -> preview());
        day.textProperty().addListener((property, before, now) -> preview());
        dates.textProperty().addListener((property, before, now) -> preview());
        model.previewProperty().subscribe(found -> save.setDisable(found == null));
    }

    /**
     * Begins anew: every two weeks from the first working Friday of the year, or what follows the open round. What was
     * typed before and not saved is taken up.
     */
    void begin(int year) {
        this.year = year;
        kept.close();
        filling = true;
        LocalDate friday = LocalDate.of(year, 1, 1);
        while (friday.getDayOfWeek() != DayOfWeek.FRIDAY || friday.getDayOfMonth() < 8) {
            friday = friday.plusDays(1);
        }
        first.set(friday);
        from.textProperty().set(model.defaultFrom());
        boolean none = model.roundsProperty().get().isEmpty();
        if (none) {
            kinds.getToggles().getFirst().setSelected(true);
        }
        boolean restored = kept.open(draft());
        notice.show(restored);
        filling = false;
        model.forget();
        if (none || restored) {
            preview();
        }
    }

    private String draft() {
        return "round-rule." + year;
    }

    private void planned() {
        kept.discard();
        kept.open(draft());
        notice.show(false);
        model.forget();
    }

    private void giveUp() {
        kept.discard();
        kinds.selectToggle(null);
        day.setText("31");
        dates.setText("");
        begin(year);
    }

    /** Puts the cursor on the ways to plan. */
    void focusFirst() {
        ((Node) Objects.requireNonNullElse(
                        kinds.getSelectedToggle(), kinds.getToggles().getFirst()))
                .requestFocus();
    }

    private void preview() {
        if (!filling && kinds.getSelectedToggle() != null) {
            model.preview(this::rule, this::from);
        }
    }

    private RoundRule rule() {
        return switch ((Kind) kinds.getSelectedToggle().getUserData()) {
            case TWO_WEEKS ->
                new RoundRule.EveryTwoWeeks(model.day(first.textProperty().get()));
            case MONTHLY -> new RoundRule.Monthly(number(day.getText()));
            case TEN_DAYS -> new RoundRule.TenDays();
            case ON_DATES -> new RoundRule.OnDates(model.days(dates.getText()));
        };
    }

    private LocalDate from() {
        String typed = from.textProperty().get();
        return typed.isBlank() ? LocalDate.MIN : model.day(typed);
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException e) {
            throw new InputRefused("rounds.no_such_day", typed.strip());
        }
    }

    private void leaveDates(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && !event.isControlDown()) {
            from.editor().requestFocus();
            event.consume();
        }
    }

    private RadioButton kind(Kind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        RadioButton button = new RadioButton(messages.text("rounds.rule." + name));
        button.setId("rule-" + name);
        button.setUserData(kind);
        button.setToggleGroup(kinds);
        return button;
    }

    /** What belongs to a way to plan, shown while that is chosen. */
    private Node part(Kind kind, Node node) {
        HBox part = new HBox(node);
        part.getStyleClass().add("rule-part");
        part.setVisible(false);
        part.managedProperty().bind(part.visibleProperty());
        kinds.selectedToggleProperty()
                .addListener((property, before, now) -> part.setVisible(now != null && now.getUserData() == kind));
        return part;
    }

    private DateField dateField(String id, Session session) {
        DateField field = new DateField(messages, session::year);
        field.setId(id);
        field.editor().setId(id + "-text");
        field.setPrefWidth(140);
        session.viewProperty()
                .subscribe(view -> field.calendarProperty().set(view.programme().calendar()));
        return field;
    }

    private HBox named(String key, Node field) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        HBox box = new HBox(name, field);
        box.getStyleClass().add("round-named");
        return box;
    }

    private Label hint(String key) {
        Label hint = new Label(messages.text(key));
        hint.getStyleClass().add("muted-small");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }
}
