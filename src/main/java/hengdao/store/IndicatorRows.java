package hengdao.store;

import hengdao.model.Indicator;
import hengdao.model.StageTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes indicators with their stage targets. Used within a change. */
final class IndicatorRows {

    private static final String STAGES = "stage_target";

    private final Ids ids;
    private final StoredRows stored = new StoredRows();

    IndicatorRows(Ids ids) {
        this.ids = ids;
    }

    void insert(Change change, ProgrammeRows rows, List<Indicator> indicators) {
        change.insert(indicators.stream().map(rows::of).toList());
        change.insert(indicators.stream()
                .flatMap(indicator -> indicator.stages().stream().map(stage -> row(indicator, stage)))
                .toList());
    }

    void delete(Change change, List<Indicator> indicators) {
        indicators.forEach(indicator -> change.delete(stages(change.handle(), indicator)));
        change.delete(current(change.handle(), indicators));
    }

    /** Brings indicators to a new state; of their stage targets only those that differ are written. */
    void update(Change change, ProgrammeRows rows, List<Indicator> indicators) {
        change.update(
                current(change.handle(), indicators),
                indicators.stream().map(rows::of).toList());
        indicators.forEach(indicator -> updateStages(change, indicator));
    }

    /** Takes indicators out of the programme; they and their stage targets stay. */
    void retire(Change change, List<Indicator> indicators) {
        List<Row> before = current(change.handle(), indicators);
        change.update(
                before, before.stream().map(row -> row.with("retired", true)).toList());
    }

    private void updateStages(Change change, Indicator indicator) {
        Map<LocalDate, Row> left = new HashMap<>();
        stages(change.handle(), indicator)
                .forEach(row ->
                        left.put((LocalDate) Objects.requireNonNull(row.values().get("target_date")), row));
        List<Row> before = new ArrayList<>();
        List<Row> after = new ArrayList<>();
        List<Row> fresh = new ArrayList<>();
        for (StageTarget stage : indicator.stages()) {
            Row there = left.remove(stage.date());
            if (there == null) {
                fresh.add(row(indicator, stage));
            } else {
                before.add(there);
                after.add(there.with("target_value", stage.value()));
            }
        }
        change.delete(List.copyOf(left.values()));
        change.update(before, after);
        change.insert(fresh);
    }

    private List<Row> stages(Handle handle, Indicator indicator) {
        return stored.where(handle, STAGES, "indicator_id", indicator.id(), "target_date");
    }

    private List<Row> current(Handle handle, List<Indicator> indicators) {
        return indicators.stream().map(indicator -> current(handle, indicator)).toList();
    }

    private Row current(Handle handle, Indicator indicator) {
        UUID id = indicator.id();
        return stored.find(handle, "indicator", id, indicator.key())
                .orElseThrow(() -> new IllegalStateException("no row " + indicator.key() + " in indicator"));
    }

    private Row row(Indicator indicator, StageTarget stage) {
        BigDecimal value = stage.value();
        return Row.of(STAGES, ids.next(), stage.date().toString())
                .with("indicator_id", indicator.id())
                .with("target_date", stage.date())
                .with("target_value", value)
                .done();
    }
}
