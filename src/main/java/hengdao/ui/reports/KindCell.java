package hengdao.ui.reports;

import hengdao.i18n.Messages;
import hengdao.service.ReportKind;
import java.util.Locale;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The name of a report with a line on what it is for. */
final class KindCell extends ListCell<ReportKind> {

    private final Messages messages;
    private final Label name = new Label();
    private final Label use = new Label();
    private final VBox both = new VBox(1, name, use);

    KindCell(Messages messages) {
        this.messages = messages;
        name.getStyleClass().add("report-name");
        use.getStyleClass().add("muted-small");
        use.setWrapText(true);
        use.setMinHeight(USE_PREF_SIZE);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(ReportKind kind, boolean empty) {
        super.updateItem(kind, empty);
        if (empty || kind == null) {
            setGraphic(null);
            setText(null);
            setTooltip(null);
            return;
        }
        String key = kind.name().toLowerCase(Locale.ROOT);
        name.setText(messages.text("reports.kind." + key));
        use.setText(messages.text("reports.use." + key));
        boolean roomy = getListView().getPrefWidth() >= ReportsScreen.ROOMY_LIST;
        use.setVisible(roomy);
        use.setManaged(roomy);
        setText(name.getText());
        setTooltip(new Tooltip(name.getText() + "：" + use.getText()));
        setGraphic(both);
    }
}
