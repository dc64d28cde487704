package hengdao.ui.indicator;

import hengdao.report.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Facts with their headings, two beside each other; long ones have a line of their own. */
final class FactGrid extends GridPane {

    private static final Set<Fact.Name> LONG = Set.of(Fact.Name.REQUIRED, Fact.Name.RECENT, Fact.Name.FORECAST);

    FactGrid() {
        getStyleClass().add("fact-grid");
        for (int i = 0; i < 3; i++) {
            ColumnConstraints heading = new ColumnConstraints();
            heading.setMinWidth(Region.USE_PREF_SIZE);
            ColumnConstraints text = new ColumnConstraints();
            text.setPrefWidth(1);
            text.setHgrow(Priority.ALWAYS);
            getColumnConstraints().addAll(heading, text);
        }
    }

    void show(List<Fact> facts) {
        getChildren().clear();
        int column = 0;
        int row = 0;
        for (Fact fact : facts) {
            boolean whole = LONG.contains(fact.name());
            if (column > 2 || (whole && column > 0)) {
                column = 0;
                row++;
            }
            Label heading = new Label(fact.heading());
            heading.getStyleClass().add("fact-heading");
            Label text = new Label(fact.text());
            text.setId("fact-" + fact.name().name().toLowerCase(Locale.ROOT));
            text.getStyleClass().add("fact-text");
            text.setWrapText(true);
            heading.setLabelFor(text);
            add(heading, 2 * column, row);
            add(text, 2 * column + 1, row, whole ? 5 : 1, 1);
            column = whole ? 3 : column + 1;
        }
    }
}
