package hengdao.ui.views;

import hengdao.gantt.Arrangement;
import hengdao.gantt.ChartRows;
import hengdao.gantt.ChartView;
import hengdao.gantt.Folds;
import hengdao.gantt.Grouping;
import hengdao.gantt.RowFilter;
import hengdao.gantt.StandardViews;
import hengdao.gantt.UnitNames;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.schedule.rounds.ReportingPeriod;
import hengdao.service.ProgrammeView;
import hengdao.service.SavedViews;
import hengdao.ui.common.Session;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The views there are, the one on screen with its changes, and the rows it shows; no controls. */
public final class ViewsModel {

    private final Session session;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<ReportingPeriod> present;
    private List<ChartView> standard;
    private final ObservableValue<Zoom> zoom;
    private final Consumer<Zoom> zoomTo;
    private final ReadOnlyObjectWrapper<SavedViews> saved;
    private final ReadOnlyObjectWrapper<ChartView> view;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final RowsArranger arranger;
    private Consumer<Collection<UUID>> fold = ids -> {};

    /** Takes up the view of the last run; {@code zoom} is the scale of the chart, {@code zoomTo} changes it. */
    public ViewsModel(Session session, ObservableValue<Zoom> zoom, Consumer<Zoom> zoomTo) {
        this.session = session;
        this.messages = session.messages();
        this.zoom = zoom;
        this.zoomTo = zoomTo;
        present = new ReadOnlyObjectWrapper<>(present(session.view()));
        standard = StandardViews.of(messages, present.get().isRound());
        saved = new ReadOnlyObjectWrapper<>(SavedViews.read(session.memory().get(SavedViews.PREFERENCE, "[]")));
        view = new ReadOnlyObjectWrapper<>(recalled());
        arranger = new RowsArranger(session);
        view.addListener((property, before, now) -> viewChanged(before, now));
        changed.set(isChanged());
        arranger.arrange(view.get());
        session.viewProperty().addListener((property, before, now) -> present.set(present(now)));
        present.addListener((property, before, now) -> renameStandard(before.isRound(), now.isRound()));
    }

    private static ReportingPeriod present(ProgrammeView now) {
        return ReportingPeriod.of(now.programme(), now.statusDate());
    }

    /** Calls the views, the one on screen too, as the period is called now. */
    private void renameStandard(boolean before, boolean round) {
        if (before == round) {
            return;
        }
        standard = StandardViews.of(messages, round);
        ChartView remembered = StandardViews.remembered(view(), messages);
        view.set(StandardViews.recalled(remembered, messages, round));
    }

    /** The present period (本期) of the year on screen. */
    ReadOnlyObjectProperty<ReportingPeriod> presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** The rows to choose from, in tree order: those of the programme or of one project. */
    public ObjectProperty<ChartRows> rowsProperty() {
        return arranger.rowsProperty();
    }

    /** The rows on screen; they follow a change of the view a moment later, the plain tree at once. */
    public ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
        return arranger.arrangementProperty();
    }

    /** The view on screen, with what was changed since it was chosen; named like the one it comes from. */
    public ReadOnlyObjectProperty<ChartView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The view on screen. */
    public ChartView view() {
        return view.get();
    }

    /** Whether the view on screen differs from the one whose name it has. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** The officer's own views. */
    public ReadOnlyObjectProperty<SavedViews> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** The views that come with the program. */
    public List<ChartView> standard() {
        return standard;
    }

    /** Whether a view of that name comes with the program. */
    public boolean isStandard(String name) {
        return reserved().contains(name);
    }

    /** The name of the view on screen, with a star if it was changed. */
    public String title() {
        return changed.get() ? messages.text("views.changed", view().name()) : view().name();
    }

    /** What to say where no row is shown: which conditions there are and how to be rid of them. */
    public String emptySentence() {
        if (view().filter().isNone()) {
            return messages.text("gantt.empty");
        }
        String conditions = FilterChip.of(view().filter(), present.get(), messages).stream()
                .map(FilterChip::words)
                .collect(Collectors.joining(messages.text("views.and")));
        return messages.text("views.empty", conditions);
    }

    /** Whether a row is among those to choose from and left out by the filter or the grouping. */
    public boolean hides(@Nullable UUID id) {
        return rowsProperty().get().place(id) >= 0
                && arrangementProperty().get().rows().place(id) < 0;
    }

    /** Does something once the rows on screen are those of the view. */
    public void settled(Runnable action) {
        arranger.settled(rows -> action.run());
    }

    /** Called with the ids of the rows to fold, all others to be unfolded. */
    public void setOnFold(Consumer<Collection<UUID>> action) {
        fold = action;
    }

    /** Changes the view on screen. */
    public void change(UnaryOperator<ChartView> change) {
        view.set(change.apply(view()));
    }

    /** Changes the filter of the view on screen. */
    public void filter(UnaryOperator<RowFilter> change) {
        change(now -> now.withFilter(change.apply(now.filter())));
    }

    /** Shows all rows in the order of the plan, as when a row that was left out is looked for. */
    public void showAll() {
        change(now -> now.withFilter(RowFilter.NONE).withGrouping(Grouping.TREE));
    }

    /** Shows all rows again. */
    public void clearFilter() {
        filter(now -> RowFilter.NONE);
    }

    /** Puts rows together another way. */
    public void group(Grouping grouping) {
        change(now -> now.withGrouping(grouping));
    }

    /** Shows a view as it was saved. */
    public void choose(String name) {
        original(name).ifPresent(chosen -> {
            int before = view().levels();
            view.set(chosen.withZoom(null));
            Zoom wanted = chosen.zoom();
            if (wanted != null) {
                zoomTo.accept(wanted);
            }
            if (chosen.levels() > 0 || before > 0) {
                foldNow(chosen.levels());
            }
        });
    }

    /** Unfolds the first levels of the tree and folds the others; 0 unfolds all. */
    public void foldTo(int levels) {
        change(now -> now.withLevels(levels));
        foldNow(levels);
    }

    /**
     * Saves the view on screen with its scale under a name, in place of an own one of that name.
     *
     * @throws hengdao.model.InputRefused if the name cannot be had
     */
    public void save(String name) {
        String plain = name.strip();
        keep(saved.get().with(view().withName(plain).withZoom(zoom.getValue()), reserved()));
        view.set(view().withName(plain));
        changed.set(isChanged());
    }

    /**
     * Gives an own view another name.
     *
     * @throws hengdao.model.InputRefused if the name cannot be had
     */
    public void rename(String name, String newName) {
        keep(saved.get().renamed(name, newName.strip(), reserved()));
        if (view().name().equals(name)) {
            view.set(view().withName(newName.strip()));
        }
    }

    /** Removes an own view; what is on screen stays, as a change of the plain view. */
    public void delete(String name) {
        keep(saved.get().without(name));
        if (view().name().equals(name)) {
            view.set(view().withName(standard.getFirst().name()));
        }
    }

    /** Gives the names of all units in the rows to choose from, a moment later. */
    public void units(Consumer<List<String>> taker) {
        ChartRows rows = rowsProperty().get();
        session.tasks().pages(() -> UnitNames.of(rows, messages.locale()), taker, session::fail);
    }

    private void foldNow(int levels) {
        arranger.settled(shown -> session.tasks()
                .pages(() -> levels == 0 ? List.<UUID>of() : Folds.toLevel(shown, levels), fold, session::fail));
    }

    private void viewChanged(ChartView before, ChartView now) {
        changed.set(isChanged());
        ChartView remembered = StandardViews.remembered(now, messages);
        session.memory().put(SavedViews.LAST, new SavedViews(List.of(remembered), 0).text());
        if (!now.filter().equals(before.filter()) || now.grouping() != before.grouping()) {
            arranger.arrange(now);
        }
    }

    private void keep(SavedViews now) {
        saved.set(now);
        session.memory().put(SavedViews.PREFERENCE, now.text());
    }

    private ChartView recalled() {
        return SavedViews.read(session.memory().get(SavedViews.LAST, "[]")).views().stream()
                .findFirst()
                .map(last ->
                        StandardViews.recalled(last, messages, present.get().isRound()))
                .filter(last -> original(last.name()).isPresent())
                .orElse(standard.getFirst());
    }

    private boolean isChanged() {
        return original(view().name())
                .map(original -> !original.withZoom(null).equals(view().withZoom(null)))
                .orElse(true);
    }

    private Optional<ChartView> original(String name) {
        return standard.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .or(() -> saved.get().find(name));
    }

    private Set<String> reserved() {
        return standard.stream().map(ChartView::name).collect(Collectors.toSet());
    }
}
