package hengdao.ui.gantt.edit;

import hengdao.i18n.Messages;
import hengdao.model.Dependency;
import hengdao.model.DependencyType;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.EditDialogs;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.Session;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Type and lag of one link. */
final class LinkDialog {
    private static final int MOST_LAG = 999;

    private LinkDialog() {}

    /** Opens the fields of a link of the plan on screen. */
    static void open(Dependency link, Session session, EditDialogs dialogs) {
        Messages messages = session.messages();
        ComboBox<DependencyType> type = LinkFields.type(link.type(), messages);
        type.setId("link-type");
        Spinner<Integer> lag = LinkFields.lag(link.lagWorkdays(), MOST_LAG, messages);
        lag.setId("link-lag");
        Label ends = new Label(messages.text(
                "editing.link.ends", title(session, link.predecessorId()), title(session, link.successorId())));
        VBox content = new VBox(
                10,
                ends,
                new HBox(
                        12,
                        new FieldBox(messages.text("editing.field.link_type"), type),
                        new FieldBox(messages.text("editing.field.lag"), lag)));
        Button save = new Button(messages.text("editing.task.save"));
        Stage stage = dialogs.show(messages.text("editing.link.title"), content, save);
        save.setOnAction(event -> {
            lag.commitValue();
            stage.close();
            if (type.getValue() != link.type() || lag.getValue() != link.lagWorkdays()) {
                session.edit(new PlanEdit.Relink(link.id(), type.getValue(), lag.getValue()));
            }
        });
    }

    private static String title(Session session, UUID task) {
        Plan plan = session.view().plan();
        return plan.task(task).map(plan::title).orElse("");
    }
}
