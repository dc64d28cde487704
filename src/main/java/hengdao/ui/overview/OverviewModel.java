package hengdao.ui.overview;

import hengdao.gantt.ChartRows;
import hengdao.gantt.RowFilter;
import hengdao.schedule.Counts;
import hengdao.schedule.Light;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.util.Set;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Works the overview out in the background and holds it; no controls. On the JavaFX thread. */
final class OverviewModel {

    private final Session session;
    private final NewestLookup<Overview> lookups;
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<OverdueOrders> orders = new ReadOnlyObjectWrapper<>(OverdueOrders.NONE);
    private @Nullable ProgrammeView shown;

    OverviewModel(Session session) {
        this.session = session;
        lookups = new NewestLookup<>(session.tasks(), session::fail);
    }

    /** The figures of the programme, in the order of the strip, each with the rows of the chart it counts. */
    enum Figure {
        ON_TIME(Counts::onTime, RowFilter.NONE.withLights(Set.of(Light.GREEN))),
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

    /** How many supervision orders are overdue on the status date. */
    ReadOnlyObjectProperty<OverdueOrders> ordersProperty() {
        return orders.getReadOnlyProperty();
    }

    /** Works out the overview of the year as it stands now, unless that was done already; counts the orders anew. */
    void refresh() {
        ProgrammeView now = session.view();
        if (!now.equals(shown)) {
            shown = now;
            ChartRows rows = session.rows();
            lookups.ask(outdated -> Overview.of(now, rows, session.messages()), overview::set);
        }
        countOrders();
    }

    /** Counts the overdue orders anew. */
    void countOrders() {
        session.tasks()
                .database(
                        () -> {
                            ProgrammeView latest = session.latest();
                            return OverdueOrders.of(
                                    session.workspace().supervision().overdue(latest, latest.statusDate()),
                                    latest.plan());
                        },
                        orders::set,
                        session::fail);
    }
}
