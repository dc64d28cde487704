package hengdao.ui.shell;

import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.ui.common.LightBadge;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A found row: 序号 and name, below the lead unit and a key that is not the 序号, the light at the right. */
final class SearchCell extends ListCell<SearchHit> {

    private final Label title = new Label();
    private final Label below = new Label();
    private final LightBadge badge;
    private final HBox line;
    private final Messages messages;

    SearchCell(Messages messages) {
        this.messages = messages;
        badge = new LightBadge(messages);
        below.getStyleClass().add("muted-small");
        VBox texts = new VBox(title, below);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(texts, badge);
        line.getStyleClass().add("search-hit");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        if (empty || hit == null) {
            setGraphic(null);
            return;
        }
        GanttRow row = hit.row();
        title.setText(row.number() + "  " + row.name());
        below.setText(below(row));
        boolean saying = !below.getText().isEmpty();
        below.setVisible(saying);
        below.setManaged(saying);
        badge.show(row.status().light());
        setGraphic(line);
        setAccessibleText(title.getText() + " " + badge.getText());
    }

    private String below(GanttRow row) {
        String key = row.key().equals(row.number()) ? "" : messages.text("search.key", row.key());
        return (row.leadUnit() + "  " + key).strip();
    }
}
