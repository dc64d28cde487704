package hengdao.ui.overview;

import hengdao.gantt.ChartRows;
import hengdao.gantt.RowFilter;
import hengdao.model.Project;
import hengdao.schedule.Counts;
import hengdao.schedule.LightPath;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Works the overview out in the background and holds it; no controls. On the JavaFX thread. */
final class OverviewModel {

    private final Session session;
    private final NewestLookup<Overview> lookups;
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Orders> orders = new ReadOnlyObjectWrapper<>(Orders.NONE);
    private @Nullable ProgrammeView shown;

    private final ReadOnlyObjectWrapper<Map<UUID, LightPath>> lights = new ReadOnlyObjectWrapper<>(Map.of());

    OverviewModel(Session session) {
        this.session = session;
        lookups = new NewestLookup<>(session.tasks(), session::fail);
    }

    /** The figures of the programme, in the order of the strip, each with the rows of the chart it counts. */
    enum Figure {
        ON_TIME(Counts::onTime, RowFilter.NONE.withOnly(Set.of(RowFilter.Only.ON_TIME))),
        BEHIND(Counts::behind, RowFilter.NONE.withOnly(Set.of(RowFilter.Only.BEHIND))),
        OVERDUE(Counts::overdue, RowFilter.NONE.withOnly(Set.of(RowFilter.Only.OVERDUE))),
        DUE(Counts::dueSoon, RowFilter.NONE.withOnly(Set.of(RowFilter.Only.DUE))),
        UNREPORTED(Counts::unreported, RowFilter.NONE.withOnly(Set.of(RowFilter.Only.UNREPORTED)));

        private final ToIntFunction<Counts> count;
        private final RowFilter rows;

        Figure(ToIntFunction<Counts> count, RowFilter rows) {
            this.count = count;
            this.rows = rows;
        }

        int of(Counts counts) {
            return count.applyAsInt(counts);
        }

        RowFilter rows() {
            return rows;
        }
    }

    /** The overview as it was last worked out, null before the first time. */
    ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** The supervision orders as they stand on the status date. */
    ReadOnlyObjectProperty<Orders> ordersProperty() {
        return orders.getReadOnlyProperty();
    }

    /** How the lights of the programme (by the id of its year) and of its projects went up to the status date. */
    ReadOnlyObjectProperty<Map<UUID, LightPath>> lightsProperty() {
        return lights.getReadOnlyProperty();
    }

    private void readLights(ProgrammeView now) {
        session.tasks()
                .database(
                        () -> {
                            Map<UUID, LightPath> paths = new HashMap<>();
                            Stream.concat(
                                            Stream.of(now.programme().annual().id()),
                                            now.programme().projects().stream().map(Project::id))
                                    .forEach(id -> paths.put(id, kept(id, now.statusDate())));
                            return paths;
                        },
                        paths -> {
                            if (now.equals(shown)) {
                                lights.set(paths);
                            }
                        },
                        session::fail);
    }

    private LightPath kept(UUID id, LocalDate statusDate) {
        return new LightPath(
                session.workspace().lights().of(id).lights().stream()
                        .filter(at -> !at.date().isAfter(statusDate))
                        .toList(),
                0);
    }

    /** Works out the overview of the year as it stands now, unless that was done already; counts the orders anew. */
    void refresh() {
        ProgrammeView now = session.view();
        if (!now.equals(shown)) {
            shown = now;
            readLights(now);
            ChartRows rows = session.rows();
            lookups.ask(
                    outdated -> Overview.of(now, session.figures().of(now), rows, session.messages()), overview::set);
        }
        countOrders();
    }

    /** Reads the orders anew. */
    void countOrders() {
        session.tasks()
                .database(
                        () -> {
                            ProgrammeView latest = session.latest();
                            return Orders.of(
                                    session.workspace().supervision().orders(latest),
                                    latest.plan(),
                                    latest.statusDate());
                        },
                        orders::set,
                        session::fail);
    }
}
