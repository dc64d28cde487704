package hengdao.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

/** Goes through every screen of the rail and every page of these, in a window of some size. */
final class ScreenWalk {

    /** A screen, and behind a slash the place of its page; {@code entry} is the chart with the entry form. */
    static final List<String> PAGES = List.of(
            "chart",
            "overview",
            "indicator",
            "rounds",
            "review",
            "orders",
            "ledger",
            "reports/0",
            "reports/1",
            "reports/2",
            "reports/3",
            "reports/4",
            "reports/5",
            "reports/6",
            "data/0",
            "data/1",
            "data/2",
            "settings/0",
            "settings/1",
            "settings/2",
            "settings/3",
            "entry");

    private static final String OF_A_TASK = "5.1.2-1";

    final Desk desk;

    private ScreenWalk(Desk desk) {
        this.desk = desk;
    }

    /** Opens a copy of a folder in a window of that size. */
    static ScreenWalk over(Path pattern, Path folder, Locale language, double width, double height) {
        Desk desk = Desk.overCopy(pattern, folder, language);
        desk.stage.setWidth(width);
        desk.stage.setHeight(height);
        desk.tasks.letPass(Duration.ofSeconds(2));
        return new ScreenWalk(desk);
    }

    /** Brings a page up with something selected in its list. */
    void open(String page) {
        String screen = page.replaceAll("/.*", "");
        if (screen.equals("entry")) {
            desk.press("#screen-chart");
            desk.record(OF_A_TASK);
        } else {
            desk.press("#screen-" + screen);
        }
        if (page.contains("/")) {
            String pages = screen.equals("reports") ? "#reports-kinds" : "#" + screen + "-pages";
            desk.find(pages, ListView.class)
                    .getSelectionModel()
                    .select(Integer.parseInt(page.substring(page.indexOf('/') + 1)));
        }
        desk.tasks.letPass(Duration.ofSeconds(2));
        desk.layout();
        select("#indicator-list");
        select("#orders-table");
        select("#review-waiting");
        select("#data-list-units");
        select("#data-list-people");
        select("#data-list-structure");
        desk.tasks.letPass(Duration.ofSeconds(2));
        desk.layout();
        desk.layout();
    }

    private void select(String selector) {
        Node node = desk.stage.getScene().lookup(selector);
        if (node instanceof ListView<?> list && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        } else if (node instanceof TableView<?> table
                && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** What is wrong with what is on screen. */
    List<String> flaws() {
        desk.layout();
        return FitFlaws.in(desk.stage.getScene());
    }

    void close() {
        desk.close();
    }
}
