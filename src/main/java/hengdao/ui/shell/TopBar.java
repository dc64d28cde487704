package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.service.Dates;
import hengdao.ui.common.DateField;
import hengdao.ui.common.Icon;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The bar at the head: product and year, menus, search, status date, the two buttons used most. */
final class TopBar extends HBox {

    /** From which widths on the year, the name of the status date and that of the program are shown. */
    private static final double ROOMY = 1160;

    private static final double NARROW = 1040;
    private static final double NARROWEST = 960;

    private final Session session;
    private final Messages messages;
    private final Runnable saved;
    private final DateField statusDate;
    private final SearchBox search;
    private final BooleanBinding narrow;

    TopBar(Session session, ShellModel model, ShellActions actions, ShellMenu menu, Region window, Runnable saved) {
        this.session = session;
        this.messages = session.messages();
        this.saved = saved;
        getStyleClass().add("top-bar");
        menu.setMinWidth(USE_PREF_SIZE);
        narrow = NarrowWindow.of(window);
        narrow.subscribe(menu::gather);
        search = new SearchBox(model, messages, actions::openFound, actions::focusScreen);
        statusDate = new DateField(messages, session::year);
        statusDate.setId("status-date");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        brand(),
                        year(),
                        menu,
                        space,
                        search,
                        statusDateBox(),
                        button("record", "pen", "primary", actions::record),
                        button("print", "printer", "plain", actions::print));
    }

    /** Puts the cursor into the search box. */
    void find() {
        search.requestFocus();
        search.selectAll();
    }

    /** Leaves a part out while the window is narrower than that; what can be done stays. */
    private Node where(double least, Node part) {
        part.visibleProperty()
                .bind(parentProperty()
                        .flatMap(window -> window instanceof Region region ? region.widthProperty() : null)
                        .map(width -> width.doubleValue() >= least)
                        .orElse(true));
        part.managedProperty().bind(part.visibleProperty());
        return part;
    }

    private Node brand() {
        Label name = new Label(messages.text("app.name"));
        name.setGraphic(new Icon("brand"));
        name.getStyleClass().add("brand");
        name.setMinWidth(USE_PREF_SIZE);
        return where(NARROWEST, name);
    }

    private Node year() {
        MenuButton choice = new MenuButton();
        choice.setId("year-choice");
        choice.getStyleClass().add("year");
        Label label = new Label();
        label.getStyleClass().add("year");
        label.setMinWidth(USE_PREF_SIZE);
        StackPane place = new StackPane();
        place.setMinWidth(USE_PREF_SIZE);
        session.viewProperty().subscribe(view -> {
            String title = messages.text("shell.year", String.valueOf(session.year()));
            choice.setText(title);
            label.setText(title);
        });
        session.yearsProperty().subscribe(years -> {
            choice.getItems().setAll(years.stream().map(this::year).toList());
            place.getChildren().setAll(years.size() < 2 ? where(ROOMY, label) : choice);
        });
        return place;
    }

    private MenuItem year(int year) {
        MenuItem item = new MenuItem(messages.text("shell.year", String.valueOf(year)));
        item.setOnAction(event -> session.openYear(year));
        return item;
    }

    private Node statusDateBox() {
        Label label = new Label(messages.text("shell.status-date"));
        label.getStyleClass().add("top-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(statusDate.editor());
        statusDate.editor().setAccessibleText(messages.text("shell.status-date"));
        statusDate.setPrefWidth(136);
        statusDate.setMinWidth(136);
        session.viewProperty().subscribe(view -> {
            statusDate.set(view.statusDate());
            statusDate.calendarProperty().set(view.programme().calendar());
        });
        statusDate.onCommit(this::moveStatusDate);
        HBox box = new HBox(where(NARROW, label), statusDate);
        String mayNot = session.mayNot("set status date");
        if (!mayNot.isEmpty()) {
            statusDate.setDisable(true);
            statusDate.editor().setAccessibleHelp(mayNot);
            Tooltip.install(box, new Tooltip(mayNot));
        }
        box.getStyleClass().add("status-date-box");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private void moveStatusDate() {
        LocalDate shown = session.view().statusDate();
        String typed = statusDate.textProperty().get().strip();
        Optional<LocalDate> wanted = Dates.parse(typed, session.year());
        statusDate.set(wanted.orElse(shown));
        if (wanted.isEmpty()) {
            session.fail(new InputRefused("shell.no_day", typed, shown));
        } else if (!wanted.get().equals(shown)) {
            session.setStatusDate(wanted.get(), saved);
        }
    }

    private Button button(String name, String icon, String style, Runnable action) {
        String words = messages.text("shell.button." + name);
        Button button = new Button(words, new Icon(icon));
        button.contentDisplayProperty()
                .bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
        button.tooltipProperty()
                .bind(Bindings.when(narrow).then(new Tooltip(words)).otherwise((Tooltip) null));
        button.setAccessibleText(words);
        button.setId("button-" + name);
        button.getStyleClass().add(style + "-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
