package hengdao.ui.shell;

import hengdao.i18n.Messages;
import hengdao.schedule.Status;
import hengdao.ui.common.Figures;
import hengdao.ui.common.LightBadge;
import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A project in the list: number and name, light and percentage, and a thin track of actual against plan. */
final class ProjectCell extends ListCell<ProjectLine> {

    private final Messages messages;
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label percent = new Label();
    private final Label share = new Label();
    private final LightBadge badge;
    private final ProgressTrack track = new ProgressTrack();
    private final VBox box;

    ProjectCell(Messages messages) {
        this.messages = messages;
        badge = new LightBadge(messages);
        number.getStyleClass().add("project-number");
        number.setMinWidth(22);
        name.getStyleClass().add("project-name");
        percent.getStyleClass().add("project-percent");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        percent.setMinWidth(USE_PREF_SIZE);
        share.getStyleClass().add("project-share");
        share.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(number, name);
        HBox.setHgrow(track, Priority.ALWAYS);
        HBox below = new HBox(6, badge, track, share, percent);
        below.getStyleClass().add("project-below");
        box = new VBox(top, below);
        box.getStyleClass().add("project-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ProjectLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Status status = line.status();
        number.setText(line.number());
        name.setText(line.name());
        badge.show(status.light());
        BigDecimal done = status.shownPercent();
        percent.setText(done == null ? "—" : Figures.percent(done));
        share.setText(messages.text("gantt.partial", status.reported(), status.total()));
        share.setVisible(status.isPartial());
        share.setManaged(status.isPartial());
        track.show(status.percent(), status.scheduledPercent());
        setGraphic(box);
        String spoken = messages.text(
                "shell.project.spoken",
                line.title(),
                badge.getText(),
                percent.getText(),
                status.reported(),
                status.total());
        setTooltip(new Tooltip(spoken));
        setAccessibleText(spoken);
    }
}
