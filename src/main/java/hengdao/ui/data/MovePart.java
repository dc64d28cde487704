package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.model.WorkArea;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.ui.common.Picker;
import hengdao.ui.common.Session;
import hengdao.ui.data.StructureLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks where a work area, task or indicator is to go: to the end of a project, work area or task, found by its words. */
final class MovePart {

    private final Session session;
    private final Messages messages;
    private final StructureLine line;
    private final Form form;
    private final Picker<Place> picker;
    private @Nullable Place chosen;

    /** Something that can hold the row. */
    private record Place(UUID id, String title) {}

    /** @param done called when it is on disk */
    MovePart(Session session, StructureLine line, Runnable done) {
        this.session = session;
        this.line = line;
        messages = session.messages();
        form = new Form(session, "move");
        picker = new Picker<>(session, now -> places(now.plan(), line), new PlaceWords(), place -> chosen = place);
        picker.setPromptText(messages.text("data.move.prompt"));
        picker.setChoicesId("move-choices");
        form.put("place", picker);
        form.place("edit.relocate_under_itself", "place");
        form.place("edit.reported_cannot_hold", "place");
        form.place("edit.link_to_holder", "place");
        form.deed(messages.text("data.move.do"));
        form.onSave(() -> save(done));
    }

    Form form() {
        return form;
    }

    private static List<Place> places(Plan plan, StructureLine line) {
        List<Place> areas = plan.programme().workAreas().stream()
                .map((WorkArea area) -> new Place(area.id(), plan.number(area.id()) + " " + area.name()))
                .toList();
        List<Place> tasks = plan.programme().tasks().stream()
                .filter(task -> !task.id().equals(line.id()))
                .map((Task task) -> new Place(task.id(), plan.title(task)))
                .toList();
        return switch (line.kind()) {
            case PROJECT -> List.of();
            case AREA ->
                plan.programme().projects().stream()
                        .map((Project project) -> new Place(project.id(), project.no() + " " + project.name()))
                        .toList();
            case TASK -> {
                List<Place> all = new ArrayList<>(areas);
                all.addAll(tasks);
                yield all;
            }
            case INDICATOR -> tasks;
        };
    }

    private void save(Runnable done) {
        Place place = chosen;
        if (place == null) {
            form.say(Map.of("place", messages.text("data.move.choose")));
            return;
        }
        if (line.kind() == Kind.AREA) {
            session.change(
                    (now, actor) -> session.workspace()
                            .structure()
                            .moveArea(now, line.id(), place.id(), Integer.MAX_VALUE, actor),
                    done,
                    form::refuse);
            return;
        }
        PlanEdit edit = line.kind() == Kind.TASK
                ? new PlanEdit.Relocate(line.id(), place.id())
                : new PlanEdit.MoveIndicator(line.id(), place.id());
        session.edit(edit, done, form::refuse);
    }

    private static final class PlaceWords implements Picker.Words<Place> {
        @Override
        public String title(Place place) {
            return place.title();
        }

        @Override
        public String name(Place place) {
            return place.title();
        }

        @Override
        public String all(Place place) {
            return place.title();
        }

        @Override
        public String line(Place place) {
            return place.title();
        }
    }
}
