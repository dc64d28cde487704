package hengdao.ui.indicator;

import hengdao.report.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Facts with their headings, up to three beside each other; long ones have a line of their own. */
final class FactGrid extends GridPane {

    private static final Set<Fact.Name> LONG = Set.of(Fact.Name.REQUIRED, Fact.Name.RECENT, Fact.Name.FORECAST);
    private static final int MOST = 3;

    /** The width that a fact with its heading needs. */
    private static final double LEAST_WIDTH = 230;

    private List<Fact> facts = List.of();
    private int columns = MOST;

    FactGrid() {
        getStyleClass().add("fact-grid");
        setMinHeight(USE_PREF_SIZE);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        lay();
    }

    void show(List<Fact> shown) {
        facts = shown;
        lay();
    }

    private void fit(double width) {
        int fitting = width <= 0 ? MOST : Math.clamp((int) (width / LEAST_WIDTH), 1, MOST);
        if (fitting != columns) {
            columns = fitting;
            lay();
        }
    }

    private void lay() {
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints heading = new ColumnConstraints();
            heading.setMinWidth(Region.USE_PREF_SIZE);
            ColumnConstraints text = new ColumnConstraints();
            text.setPrefWidth(1);
            text.setHgrow(Priority.ALWAYS);
            getColumnConstraints().addAll(heading, text);
        }
        int column = 0;
        int row = 0;
        for (Fact fact : facts) {
            boolean whole = LONG.contains(fact.name());
            if (column >= columns || (whole && column > 0)) {
                column = 0;
                row++;
            }
            Label heading = new Label(fact.heading());
            heading.getStyleClass().add("fact-heading");
            heading.setMinWidth(USE_PREF_SIZE);
            setValignment(heading, VPos.TOP);
            Label text = new Label(fact.text());
            text.setId("fact-" + fact.name().name().toLowerCase(Locale.ROOT));
            text.getStyleClass().add("fact-text");
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            heading.setLabelFor(text);
            add(heading, 2 * column, row);
            add(text, 2 * column + 1, row, whole ? 2 * columns - 1 : 1, 1);
            column = whole ? columns : column + 1;
        }
    }
}
