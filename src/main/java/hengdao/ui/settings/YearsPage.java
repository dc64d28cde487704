package hengdao.ui.settings;

import hengdao.i18n.Messages;
import hengdao.model.YearContents;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.FixedColumns;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 年度工程: the years of the folder, the title of the one on screen, and how the next one begins. */
final class YearsPage implements SettingsPage {

    private final Session session;
    private final Navigation navigation;
    private final Messages messages;
    private final TableView<YearContents> table = new TableView<>();
    private final TextField title = new TextField();
    private final FieldBox titleBox;
    private final Button open;
    private final YearStartPane start;
    private final VBox root;
    private String shownTitle = "";

    YearsPage(Session session, Navigation navigation) {
        this.session = session;
        this.navigation = navigation;
        messages = session.messages();
        table.setId("years");
        table.setAccessibleText(messages.text("settings.years.table"));
        column("year", 60, true, each -> String.valueOf(each.year()));
        TableColumn<YearContents, String> name = column("title", 180, false, YearContents::title);
        column("projects", 74, true, each -> String.valueOf(each.projects()));
        column("areas", 92, true, each -> String.valueOf(each.workAreas()));
        column("tasks", 74, true, each -> String.valueOf(each.tasks()));
        column("indicators", 82, true, each -> String.valueOf(each.indicators()));
        column("state", 84, false, each -> each.year() == session.year() ? messages.text("settings.years.now") : "");
        FixedColumns.stretch(table, name);
        table.setMinHeight(84);
        table.setPrefHeight(84);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        open = Parts.button(messages, "open-year", this::open);
        table.getSelectionModel().selectedItemProperty().subscribe(selected -> follow());
        title.setId("year-title");
        title.setOnAction(event -> rename());
        titleBox = new FieldBox(messages.text("settings.years.rename"), title);
        titleBox.setPrefWidth(420);
        Button save = Parts.button(messages, "rename-year", this::rename);
        HBox rename = Parts.row(titleBox, save);
        rename.getStyleClass().add("settings-fields");
        start = new YearStartPane(session, navigation);
        VBox.setVgrow(start, Priority.ALWAYS);
        root = Parts.page(messages.text("settings.page.years"), table, Parts.row(open), rename, start);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void refresh() {
        String now = session.view().programme().annual().title();
        if (!now.equals(shownTitle)) {
            shownTitle = now;
            title.setText(now);
            titleBox.say("", false);
        }
        start.refresh();
        session.tasks().database(() -> session.workspace().contents(), this::show, session::fail);
    }

    private void show(List<YearContents> years) {
        YearContents selected = table.getSelectionModel().getSelectedItem();
        int wanted = selected == null ? session.year() : selected.year();
        table.getItems().setAll(years);
        years.stream().filter(each -> each.year() == wanted).findFirst().ifPresent(table.getSelectionModel()::select);
    }

    private void follow() {
        YearContents selected = table.getSelectionModel().getSelectedItem();
        open.setDisable(selected == null || selected.year() == session.year());
    }

    private void open() {
        YearContents selected = table.getSelectionModel().getSelectedItem();
        if (selected != null && selected.year() != session.year()) {
            session.openYear(selected.year());
        }
    }

    private void rename() {
        String typed = title.getText();
        titleBox.say("", false);
        if (!typed.equals(shownTitle)) {
            session.change(
                    (now, actor) -> session.workspace().titles().set(now, typed, actor),
                    navigation::saved,
                    Parts.refused(session, sentence -> titleBox.say(sentence, true)));
        }
    }

    private TableColumn<YearContents, String> column(
            String name, double width, boolean figure, Function<YearContents, String> text) {
        TableColumn<YearContents, String> column = new TableColumn<>(messages.text("settings.years." + name));
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (figure) {
            column.getStyleClass().add("figure");
        }
        table.getColumns().add(column);
        return column;
    }
}
