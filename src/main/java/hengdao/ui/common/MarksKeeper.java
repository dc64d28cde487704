package hengdao.ui.common;

import hengdao.gantt.ChartMarks;
import hengdao.model.DateRange;
import hengdao.model.PlanBaseline;
import hengdao.service.Workspace;
import java.time.Duration;
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

    /** How long an edit waits for the next: several in a row are worked out once, and never slow one another down. */
    private static final Duration QUIET = Duration.ofMillis(150);

    private final Workspace workspace;
    private final Memory memory;
    private final BackgroundTasks tasks;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<ChartMarks> marks =
            new ReadOnlyObjectWrapper<>(ChartMarks.USUAL.showing(Set.of()));
    private @Nullable Shown wanted;
    private boolean working;
    /** The edit that waits for the next; null if none does. */
    private BackgroundTasks.@Nullable Pending quiet;

    private @Nullable UUID baseline;
    private Map<UUID, DateRange> baselineDates = Map.of();

    MarksKeeper(Workspace workspace, Memory memory, BackgroundTasks tasks, Consumer<? super Exception> failed) {
        this.workspace = workspace;
        this.memory = memory;
        this.tasks = tasks;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<ChartMarks> property() {
        return marks.getReadOnlyProperty();
    }

    Optional<UUID> comparedWith() {
        return Optional.ofNullable(baseline);
    }

    /** Works out the marks of a year just read, beside the baseline that was compared with last if it is still there. */
    void begin(Shown shown) {
        String remembered = memory.get(name(shown), "");
        set(shown.view().programme().baselines().stream()
                .map(PlanBaseline::id)
                .filter(each -> each.toString().equals(remembered))
                .findFirst()
                .orElse(null));
        wanted = shown;
        work();
    }

    /** Works out the marks of what is shown now, once no other edit has come for a moment. */
    void follow(Shown shown) {
        boolean gone = shown.view().programme().baselines().stream()
                .noneMatch(each -> each.id().equals(baseline));
        if (baseline != null && gone) {
            compareWith(null, shown);
        }
        wanted = shown;
        if (quiet != null) {
            quiet.cancel();
        }
        quiet = tasks.later(QUIET, () -> {
            quiet = null;
            work();
        });
    }

    /** Compares with a baseline of the year shown, or with none, and remembers that for the next run. */
    void compareWith(@Nullable UUID baselineId, Shown shown) {
        set(baselineId);
        memory.put(name(shown), baselineId == null ? "" : baselineId.toString());
    }

    private static String name(Shown shown) {
        return "baseline-" + shown.year();
    }

    private void set(@Nullable UUID baselineId) {
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

    private void work() {
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
        } else if (quiet == null) {
            work();
        }
    }

    private void broke(Exception error) {
        working = false;
        failed.accept(error);
    }
}
