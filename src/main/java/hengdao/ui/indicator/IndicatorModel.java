package hengdao.ui.indicator;

import hengdao.gantt.ChartMarks;
import hengdao.model.Indicator;
import hengdao.schedule.LightPath;
import hengdao.service.LightRuleEditing;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which indicators are listed, which one is shown and what is known of it; no controls. On the JavaFX thread. */
final class IndicatorModel {

    private static final String LAST = "indicator";

    private final Session session;
    private final NewestLookup<List<IndicatorLine>> lists;
    private final NewestLookup<Optional<IndicatorDetail>> details;
    private final NewestLookup<LightPath> paths;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<IndicatorLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable IndicatorDetail> detail = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable LightPath> lights = new ReadOnlyObjectWrapper<>();

    /** Begins with the indicator shown last time. */
    IndicatorModel(Session session) {
        this.session = session;
        lists = new NewestLookup<>(session.tasks(), session::fail);
        details = new NewestLookup<>(session.tasks(), session::fail);
        paths = new NewestLookup<>(session.tasks(), session::fail);
        String last = session.memory().get(LAST, "");
        session.view().programme().indicators().stream()
                .filter(each -> each.key().equals(last))
                .findFirst()
                .ifPresent(each -> selected.set(each.id()));
        query.addListener((property, before, now) -> list());
        selected.addListener((property, before, now) -> show());
    }

    /** What is typed to find indicators. */
    StringProperty queryProperty() {
        return query;
    }

    /** The indicators listed; the list follows the query a moment later. */
    ReadOnlyObjectProperty<List<IndicatorLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The indicator shown, null before one is chosen. */
    ObjectProperty<@Nullable UUID> selectedProperty() {
        return selected;
    }

    /** All about that indicator, a moment later; null where there is none. */
    ReadOnlyObjectProperty<@Nullable IndicatorDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** How the light of that indicator went, a moment later still; null until then. */
    ReadOnlyObjectProperty<@Nullable LightPath> lightsProperty() {
        return lights.getReadOnlyProperty();
    }

    /** Lists and shows everything as it stands now. */
    void refresh() {
        list();
        show();
    }

    private void list() {
        ProgrammeView view = session.view();
        String typed = query.get();
        lists.ask(outdated -> IndicatorLine.of(view, typed, session.messages(), outdated), this::take);
    }

    private void take(List<IndicatorLine> found) {
        lines.set(found);
        UUID shown = selected.get();
        boolean gone = shown == null || session.view().plan().indicator(shown) == null;
        if (gone && !found.isEmpty()) {
            selected.set(found.getFirst().id());
        }
    }

    private void show() {
        UUID id = selected.get();
        ProgrammeView view = session.view();
        Indicator indicator = view.plan().indicator(id);
        if (id == null || indicator == null) {
            details.forget();
            detail.set(null);
            paths.forget();
            lights.set(null);
            return;
        }
        ChartMarks marks = session.marksProperty().get();
        details.ask(
                outdated -> IndicatorDetail.of(view, id, marks, session.messages()),
                found -> detail.set(found.orElse(null)));
        session.memory().note(LAST, indicator.key());
        showLights(view, id);
    }

    /** What was kept is read from the data folder, what was not is reckoned beside it. */
    private void showLights(ProgrammeView view, UUID id) {
        session.tasks()
                .database(
                        () -> session.workspace().lights().of(id),
                        kept -> {
                            if (id.equals(selected.get())) {
                                paths.ask(
                                        outdated -> LightPath.of(
                                                view.plan(), id, kept, LightRuleEditing.of(view), view.statusDate()),
                                        lights::set);
                            }
                        },
                        session::fail);
    }
}
