package hengdao.ui.views;

import atlantafx.base.controls.CustomTextField;
import hengdao.gantt.Arrangement;
import hengdao.gantt.Grouping;
import hengdao.i18n.Messages;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.BackgroundTasks;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Popover;
import hengdao.ui.common.Session;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The row of controls above the chart: which view, which rows, in what order, with what beside the bars. */
public final class ViewBar extends HBox {

    private static final Duration PAUSE = Duration.ofMillis(150);

    /** From which width on the count of rows and the name of the grouping are told. */
    private static final double ROOMY = 720;

    private final ViewsModel model;
    private final ViewsMenu menus;
    private final Messages messages;
    private final BackgroundTasks tasks;
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();
    private final Button clear = new Button();
    private final MenuButton chooser = new MenuButton();
    private final MenuButton grouping = new MenuButton();
    private final Button conditions;
    private final Button display;
    private final FilterPane filterPane;
    private final Popover conditionsPane;
    private final Popover displayPane;
    private final Runnable leave;
    private BackgroundTasks.@Nullable Pending typing;

    /** Takes what it shows and changes, and what takes the keyboard after Esc in the filter field. */
    public ViewBar(Session session, ViewsModel model, ViewsMenu menus, Appearance appearance, Runnable leave) {
        this.model = model;
        this.menus = menus;
        this.leave = leave;
        messages = session.messages();
        tasks = session.tasks();
        getStyleClass().add("view-bar");
        filterPane = new FilterPane(session, model);
        conditionsPane = new Popover(filterPane);
        displayPane = new Popover(new DisplayPane(model, appearance, messages));
        conditions = opener("conditions", this::toggleConditions);
        display = opener("display", this::toggleDisplay);
        Chips chips = new Chips(model, messages);
        setHgrow(chips, Priority.ALWAYS);
        getChildren()
                .addAll(
                        chooserButton(),
                        filterField(),
                        conditions,
                        chips,
                        clearButton(),
                        count,
                        groupingButton(),
                        display);
        count.setId("view-count");
        count.getStyleClass().add("view-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.visibleProperty()
                .bind(widthProperty().lessThanOrEqualTo(0).or(widthProperty().greaterThanOrEqualTo(ROOMY)));
        count.managedProperty().bind(count.visibleProperty());
        count.visibleProperty().addListener((property, before, now) -> viewChanged());
        model.viewProperty().subscribe(view -> viewChanged());
        model.changedProperty().subscribe(changed -> viewChanged());
        model.arrangementProperty().subscribe(this::count);
    }

    /** Puts the cursor into the filter field. */
    public void focusFilter() {
        field.requestFocus();
        field.selectAll();
    }

    /** Opens or closes the pane of further conditions. */
    public void toggleConditions() {
        filterPane.refresh();
        conditionsPane.toggle(conditions);
    }

    /** Opens or closes the pane of layers, columns, axis and looks. */
    public void toggleDisplay() {
        displayPane.toggle(display);
    }

    private Region chooserButton() {
        chooser.setId("view-chooser");
        chooser.getStyleClass().add("bar-button");
        chooser.setMinWidth(USE_PREF_SIZE);
        chooser.setMaxWidth(220);
        chooser.setOnShowing(event -> chooser.getItems().setAll(menus.views()));
        chooser.getItems().setAll(menus.views());
        return chooser;
    }

    private Region filterField() {
        field.setId("filter");
        field.setLeft(new Icon("filter"));
        field.getStyleClass().add("filter-field");
        field.setPromptText(messages.text("views.filter"));
        field.setAccessibleText(messages.text("views.filter"));
        field.setTooltip(new Tooltip(messages.text("views.filter.hint")));
        field.setPrefWidth(168);
        field.setMinWidth(96);
        field.setText(model.view().filter().text());
        CommittedText committed = CommittedText.of(field);
        committed.textProperty().addListener((property, before, now) -> typed(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !committed.isComposing()) {
                field.clear();
                leave.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !committed.isComposing()) {
                apply(field.getText());
                leave.run();
                event.consume();
            }
        });
        return field;
    }

    private Region clearButton() {
        clear.setId("filter-clear");
        clear.getStyleClass().addAll("quiet-button", "bar-clear");
        clear.setText(messages.text("views.filter.clear"));
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(event -> model.clearFilter());
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
    }

    private Region groupingButton() {
        grouping.setId("view-grouping");
        grouping.getStyleClass().add("bar-button");
        grouping.setMinWidth(USE_PREF_SIZE);
        grouping.getItems().setAll(menus.groupings());
        return grouping;
    }

    private Button opener(String name, Runnable action) {
        Button button = new Button(messages.text("views." + name));
        button.setId("view-" + name);
        button.getStyleClass().add("bar-button");
        button.setGraphic(new Icon("down"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(messages.text("views." + name + ".spoken"));
        button.setTooltip(new Tooltip(messages.text("views." + name + ".spoken")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void typed(String now) {
        if (typing != null) {
            typing.cancel();
        }
        typing = tasks.later(PAUSE, () -> apply(now));
    }

    private void apply(String text) {
        if (!model.view().filter().text().equals(text)) {
            model.filter(filter -> filter.withText(text));
        }
    }

    private void viewChanged() {
        chooser.setText(messages.text("views.chooser", model.title()));
        chooser.setAccessibleText(chooser.getText());
        Grouping by = model.view().grouping();
        String grouped = messages.text("views.grouping", ViewsMenu.name(by, messages));
        grouping.setText(count.isVisible() ? grouped : messages.text("views.grouping.short"));
        grouping.setAccessibleText(grouped);
        clear.setVisible(!model.view().filter().isNone());
        String text = model.view().filter().text();
        if (!field.isFocused() || text.isEmpty()) {
            field.setText(text);
        }
    }

    private void count(Arrangement now) {
        boolean grouped = model.view().grouping() != Grouping.TREE
                && model.view().filter().isNone();
        count.setText(
                now.shown() == now.of()
                        ? messages.text("views.count.all", now.of())
                        : messages.text(grouped ? "views.count.grouped" : "views.count", now.shown(), now.of()));
    }
}
