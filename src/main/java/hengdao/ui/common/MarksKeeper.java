package hengdao.ui.common;

import hengdao.gantt.ChartMarks;
import hengdao.model.DateRange;
import hengdao.service.Workspace;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Works out the marks of what is on screen beside all other work, one year at a time; what changed meanwhile is taken
 * up when that is done, and what is out of date by then is never shown. Used on the JavaFX thread.
 */
final class MarksKeeper {

    private final Workspace workspace;
    private final BackgroundTasks tasks;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<ChartMarks> marks =
            new ReadOnlyObjectWrapper<>(ChartMarks.USUAL.showing(Set.of()));
    private @Nullable Shown wanted;
    private boolean working;
    private @Nullable UUID baseline;
    private Map<UUID, DateRange> baselineDates = Map.of();

    MarksKeeper(Workspace workspace, BackgroundTasks tasks, Consumer<? super Exception> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<ChartMarks> property() {
        return marks.getReadOnlyProperty();
    }

    Optional<UUID> comparedWith() {
        return Optional.ofNullable(baseline);
    }

    /** Works out the marks of what is shown now. */
    void follow(Shown shown) {
        wanted = shown;
        boolean gone = shown.view().programme().baselines().stream()
                .noneMatch(each -> each.id().equals(baseline));
        if (baseline != null && gone) {
            compareWith(null);
        }
        begin();
    }

    void compareWith(@Nullable UUID baselineId) {
        baseline = baselineId;
        if (baselineId == null) {
            put(null, Map.of());
        } else {
            tasks.database(() -> workspace.baselineDates(baselineId), dates -> put(baselineId, dates), failed);
        }
    }

    private void put(@Nullable UUID baselineId, Map<UUID, DateRange> dates) {
        if (Objects.equals(baselineId, baseline)) {
            baselineDates = dates;
            marks.set(marks.get().comparedWith(dates));
        }
    }

    private void begin() {
        Shown mine = wanted;
        if (working || mine == null) {
            return;
        }
        wanted = null;
        working = true;
        tasks.analysis(() -> ShownMarks.of(mine), this::done, this::broke);
    }

    private void done(ChartMarks fresh) {
        working = false;
        if (wanted == null) {
            marks.set(fresh.comparedWith(baselineDates));
        }
        begin();
    }

    private void broke(Exception error) {
        working = false;
        failed.accept(error);
    }
}
