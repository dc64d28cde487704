package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.Weight;
import hengdao.model.WorkArea;
import hengdao.ui.common.Session;
import hengdao.ui.data.Steps.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;

/** The fields of a work area: name and weight. */
final class AreaPart {

    private final Session session;
    private final Messages messages;
    private final WorkArea area;
    private final Form form;
    private final StringProperty name;
    private final StringProperty weight;

    /** @param done called when it is on disk */
    AreaPart(Session session, WorkArea area, Runnable done) {
        this.session = session;
        this.area = area;
        messages = session.messages();
        form = new Form(session, "area");
        name = form.field("area-name", area.name(), 2);
        weight = form.field("area-weight", Weight.text(area.weight()), 1);
        form.place("edit.structure_name_missing", "area-name");
        form.onSave(() -> save(done));
    }

    Form form() {
        return form;
    }

    /** What share of its project its weight is. */
    Label share() {
        return WeightShare.label(
                messages,
                "area-share",
                area.weight(),
                session.view().programme().workAreas().stream()
                        .filter(each -> each.projectId().equals(area.projectId()))
                        .map(WorkArea::weight));
    }

    private void save(Runnable done) {
        List<Step> steps = new ArrayList<>();
        if (!name.get().strip().equals(area.name())) {
            steps.add((now, actor) -> session.workspace().structure().renameArea(now, area.id(), name.get(), actor));
        }
        Optional<BigDecimal> share = Weight.read(weight.get());
        if (share.isEmpty()) {
            form.say(Map.of("area-weight", messages.text("editing.task.no_weight")));
            return;
        }
        if (share.get().compareTo(area.weight()) != 0) {
            steps.add((now, actor) -> session.workspace().structure().weighArea(now, area.id(), share.get(), actor));
        }
        Steps.run(session, steps, done, form::refuse);
    }
}
