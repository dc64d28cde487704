package hengdao.ui.shell;

import hengdao.drawing.FontTextMeasurer;
import hengdao.gantt.Arrangement;
import hengdao.gantt.ChartPalette;
import hengdao.gantt.ChartRows;
import hengdao.gantt.ChartView;
import hengdao.gantt.GanttRow;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.LinkIndex;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.Memory;
import hengdao.ui.common.Session;
import hengdao.ui.gantt.GanttView;
import hengdao.ui.gantt.edit.EditHost;
import hengdao.ui.views.ViewsModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/** The chart of the window: fed as the view on screen wants it, its folds and its table width remembered. */
final class ShellChart {

    private static final String FOLDED = "folded";
    private static final String TABLE_WIDTH = "table-width";
    private static final double NARROW_TABLE = 380;

    private final ShellModel model;
    private final ViewsModel views;
    private final Memory memory;
    private final GanttView view;
    private final MarksFeed marks;
    private final LinkFeed links;
    private boolean showing;
    private boolean foldsChanged;
    private boolean filtered;
    private double fullTable;

    ShellChart(
            Session session,
            ShellModel model,
            ViewsModel views,
            Appearance appearance,
            ShellActions actions,
            EditHost host) {
        this.model = model;
        this.views = views;
        this.memory = session.memory();
        view = new GanttView(new FontTextMeasurer(), session.messages());
        view.setId("chart");
        session.viewProperty().subscribe(now -> {
            view.statusDateProperty().set(now.statusDate());
            view.calendarProperty().set(now.programme().calendar());
        });
        marks = new MarksFeed(session, views, view);
        marks.install();
        views.viewProperty().subscribe(this::look);
        views.setOnFold(view::setFolded);
        appearance.themeProperty().subscribe(now -> style(appearance));
        appearance.compactProperty().subscribe(now -> style(appearance));
        views.viewProperty().map(ChartView::axis).subscribe(now -> style(appearance));
        recall();
        views.rowsProperty().bind(model.rowsProperty());
        views.arrangementProperty().subscribe(now -> marks.prepare(now.rows(), () -> show(now)));
        links = new LinkFeed(session, view);
        links.install();
        view.zoomProperty().bindBidirectional(model.zoomProperty());
        model.setOnZoom(view.time()::zoomTo);
        view.selectedRowProperty().addListener((property, before, now) -> take(now));
        model.selectedProperty().addListener((property, before, now) -> select(now));
        view.setOnColumns(now -> views.change(shown -> shown.withColumns(now)));
        view.setOnLevels(views::foldTo);
        view.setOnRecord(row -> actions.record());
        view.setOnOpen(row -> actions.showDetails());
        view.edit(session, host);
    }

    GanttView view() {
        return view;
    }

    /** Takes the links between the rows that come next. */
    void prepare(LinkIndex next) {
        links.prepare(next);
    }

    /** Gives the bars room beside the entry form, and the table its width back afterwards. */
    void makeRoom(boolean narrow) {
        if (narrow && fullTable == 0 && view.tableWidthProperty().get() > NARROW_TABLE) {
            fullTable = view.tableWidthProperty().get();
            view.tableWidthProperty().set(NARROW_TABLE);
        } else if (!narrow && fullTable > 0) {
            view.tableWidthProperty().set(fullTable);
            fullTable = 0;
        }
    }

    /** Brings the selected row into view if it is one of these, else selects the first of them that is shown. */
    void lookAt(List<UUID> rows) {
        UUID selected = model.selectedProperty().get();
        Optional<GanttRow> row = (selected != null && rows.contains(selected) ? List.of(selected) : rows)
                .stream()
                        .map(model.allRows()::find)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .filter(each -> !views.hides(each.id()));
        row.ifPresent(each -> {
            model.reveal(each);
            view.scrollTo(each.id());
        });
    }

    private void recall() {
        memory.figure(TABLE_WIDTH).ifPresent(width -> view.tableWidthProperty().set(width));
        view.tableWidthProperty().addListener((property, before, now) -> noteTableWidth(now.doubleValue()));
    }

    /** Folds what was folded in the last run; when the rows are there. */
    void recallFolds() {
        String folded = memory.get(FOLDED, "");
        if (!folded.isEmpty()) {
            Set<String> keys = Set.of(folded.split(","));
            view.setFolded(model.rowsProperty().get().stream()
                    .filter(row -> keys.contains(row.key()))
                    .map(GanttRow::id)
                    .toList());
        } else if (!view.folded().isEmpty()) {
            view.setFolded(List.of());
        }
        view.folded().addListener((SetChangeListener<UUID>) change -> foldsChanged = true);
    }

    /** Notes what is folded, if the officer folded anything. */
    void remember() {
        if (foldsChanged) {
            ChartRows rows = model.allRows();
            Set<UUID> folded = Set.copyOf(view.folded());
            memory.note(FOLDED, () -> keys(rows, folded));
        }
    }

    private void noteTableWidth(double width) {
        if (fullTable == 0) {
            memory.note(TABLE_WIDTH, String.valueOf(width));
        }
    }

    private static String keys(ChartRows rows, Set<UUID> ids) {
        return ids.stream()
                .map(rows::find)
                .filter(Objects::nonNull)
                .map(GanttRow::key)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private void look(ChartView now) {
        view.legendProperty().set(now.legend());
        view.columnsProperty().set(now.columns());
    }

    private void style(Appearance appearance) {
        ChartPalette palette = appearance.themeProperty().get().palette();
        GanttStyle plain =
                appearance.compactProperty().get() ? GanttStyle.compactScreen(palette) : GanttStyle.screen(palette);
        view.chartStyleProperty().set(plain.withAxis(views.view().axis()));
    }

    private void show(Arrangement now) {
        view.placeholderProperty().set(views.emptySentence());
        showing = true;
        view.rowsProperty().set(now.rows());
        showing = false;
        keepSelectionInSight(now.rows());
        UUID selected = model.selectedProperty().get();
        select(selected);
        boolean cleared = filtered && now.shown() == now.of();
        filtered = now.shown() < now.of();
        if (cleared && selected != null) {
            view.scrollTo(selected);
        }
    }

    /** The selected row stays; where it is not shown, the first one that stands for something is selected. */
    private void keepSelectionInSight(ChartRows rows) {
        if (rows.place(model.selectedProperty().get()) < 0) {
            rows.stream()
                    .filter(row -> row.level() != GanttRow.Level.GROUP)
                    .findFirst()
                    .ifPresent(row -> model.selectedProperty().set(row.id()));
        }
    }

    private void take(@Nullable GanttRow row) {
        if (!showing && row != null) {
            model.selectedProperty().set(row.id());
        }
    }

    private void select(@Nullable UUID id) {
        GanttRow shown = view.selectedRowProperty().get();
        if (id != null && (shown == null || !shown.id().equals(id))) {
            view.reveal(id);
        }
    }
}
