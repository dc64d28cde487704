package hengdao.ui.ledger;

import hengdao.i18n.Messages;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.report.ledger.LedgerLines;
import hengdao.report.ledger.LedgerList;
import hengdao.report.ledger.LedgerSort;
import hengdao.report.ledger.LedgerView;
import hengdao.report.ledger.LedgerView.ColumnPlace;
import hengdao.service.LedgerViews;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** How the ledger is looked at and what it shows; no controls. On the JavaFX thread, the work beside it. */
final class LedgerModel {

    private final Session session;
    private final Messages messages;
    private final NewestLookup<LedgerList> lookups;
    private final ReadOnlyObjectWrapper<LedgerView> view;
    private final ReadOnlyObjectWrapper<LedgerViews> saved;
    private final ReadOnlyObjectWrapper<@Nullable LedgerList> list = new ReadOnlyObjectWrapper<>();

    /** What was last worked out; belongs to the lookups. */
    private volatile @Nullable Written written;

    private record Written(ProgrammeView of, List<LedgerLine> lines) {

        @SuppressWarnings("ReferenceEquality") // two views of equal plans are never compared: that would take too long
        boolean is(ProgrammeView now) {
            return of == now;
        }
    }

    /** Begins with the view of the last run. */
    LedgerModel(Session session) {
        this.session = session;
        messages = session.messages();
        lookups = new NewestLookup<>(session.tasks(), session::fail);
        saved = new ReadOnlyObjectWrapper<>(LedgerViews.read(session.memory().get(LedgerViews.PREFERENCE, "[]")));
        List<LedgerView> last =
                LedgerViews.read(session.memory().get(LedgerViews.LAST, "[]")).views();
        view = new ReadOnlyObjectWrapper<>(last.isEmpty() ? LedgerView.usual() : last.getFirst());
    }

    /** How the ledger is looked at. */
    ReadOnlyObjectProperty<LedgerView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    LedgerView view() {
        return view.get();
    }

    /** The views the officer saved. */
    ReadOnlyObjectProperty<LedgerViews> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What is shown, a moment after each change; null before the first time. */
    ReadOnlyObjectProperty<@Nullable LedgerList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** Whether the view differs from the one saved under its name. */
    boolean isChanged() {
        LedgerView like = view().name().isEmpty()
                ? LedgerView.usual()
                : saved.get().find(view().name()).orElse(view());
        return !like.equals(view());
    }

    /** Looks otherwise at the ledger. */
    void change(UnaryOperator<LedgerView> how) {
        LedgerView before = view();
        LedgerView now = how.apply(before);
        if (now.equals(before)) {
            return;
        }
        view.set(now);
        session.memory().note(LedgerViews.LAST, new LedgerViews(List.of(now)).text());
        if (!now.filters().equals(before.filters()) || !now.sort().equals(before.sort())) {
            refresh();
        }
    }

    /** Narrows the ledger by what is typed above a column. */
    void filter(LedgerColumn column, String typed) {
        change(now -> now.withFilter(column, typed));
    }

    /** Takes all filters away. */
    void showAll() {
        change(now -> now.withFilters(Map.of()));
    }

    /** Shows all lines that have some words in a column, which is brought up if it is not there. */
    void showOnly(LedgerColumn column, String words) {
        change(now -> now.with(column, true).withFilters(Map.of(column, words)));
    }

    /**
     * Sorts by a column: rising, then falling, then not at all.
     *
     * @param further whether the keys there are weigh more than it
     */
    void sortBy(LedgerColumn column, boolean further) {
        change(now -> now.withSort(LedgerSorting.stepped(now.sort(), column, further)));
    }

    void sort(List<LedgerSort> keys) {
        change(now -> now.withSort(keys));
    }

    void columns(List<ColumnPlace> columns) {
        change(now -> now.withColumns(columns));
    }

    /** Looks at the ledger as some view says. */
    void choose(LedgerView chosen) {
        change(now -> chosen);
    }

    /**
     * Saves the view on screen under a name.
     *
     * @throws hengdao.model.InputRefused if it cannot have that name
     */
    void save(String name) {
        LedgerView named = view().withName(name.strip());
        keep(saved.get().with(named, messages.text("ledger.view.all")));
        choose(named);
    }

    /** Forgets the saved view on screen; what is shown stays. */
    void delete() {
        keep(saved.get().without(view().name()));
        change(now -> now.withName(""));
    }

    private void keep(LedgerViews views) {
        saved.set(views);
        session.memory().put(LedgerViews.PREFERENCE, views.text());
    }

    /** Works out what is shown as the programme stands now. */
    void refresh() {
        ProgrammeView now = session.view();
        LedgerView how = view();
        lookups.ask(outdated -> find(now, how), list::set);
    }

    private LedgerList find(ProgrammeView now, LedgerView how) {
        Written known = written;
        List<LedgerLine> lines = known != null && known.is(now)
                ? known.lines()
                : LedgerLines.of(now.plan(), now.status()::of, now.statusDate());
        written = new Written(now, lines);
        return LedgerList.of(how, lines, now.plan(), now.status(), messages);
    }
}
