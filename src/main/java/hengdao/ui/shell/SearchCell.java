package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.ui.common.LightBadge;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Something found: what it is, its line, below what tells it from others, the light of a row at the right. */
final class SearchCell extends ListCell<SearchHit> {

    private final Label title = new Label();
    private final Label below = new Label();
    private final LightBadge badge;
    private final HBox line;
    private final Label kind = new Label();
    private final Messages messages;

    SearchCell(Messages messages) {
        this.messages = messages;
        kind.getStyleClass().add("search-kind");
        badge = new LightBadge(messages);
        below.getStyleClass().add("muted-small");
        VBox texts = new VBox(title, below);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(kind, texts, badge);
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
        title.setText(hit.title());
        below.setText(hit.below());
        kind.setText(messages.text("search.kind." + hit.kind().name().toLowerCase(Locale.ROOT)));
        boolean saying = !below.getText().isEmpty();
        below.setVisible(saying);
        below.setManaged(saying);
        Light light = hit.light();
        badge.setVisible(light != null);
        badge.setManaged(light != null);
        badge.setText("");
        if (light != null) {
            badge.show(light);
        }
        setGraphic(line);
        setAccessibleText(kind.getText() + " " + title.getText() + " " + badge.getText());
    }
}
