package hengdao.ui.shell;

import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.ProgressEntry;
import hengdao.service.EntryForm;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Session;
import hengdao.ui.common.Subject;
import hengdao.ui.details.DetailsView;
import hengdao.ui.entry.EntryModel;
import hengdao.ui.entry.EntryView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

/** The entry form at the right of the window: opens for a row, an entry or a draft, and makes room for itself. */
final class EntryPane {

    /** The least width of a window that has room for the form beside the chart; English words need more. */
    private static final double BESIDE = 1090;

    private static final double BESIDE_IN_ENGLISH = 1240;

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final BorderPane window;
    private final Session session;
    private final Messages messages;
    private final ShellModel model;
    private final ShellChart chart;
    private final DetailsView details;
    private final NoticeStrip notice;
    private final StatusBar status;
    private final EntryModel entry;
    private final EntryView view;
    private final double beside;
    private boolean shown;

    EntryPane(
            BorderPane window,
            Session session,
            FileChoosing files,
            ShellModel model,
            ShellChart chart,
            DetailsView details,
            NoticeStrip notice,
            StatusBar status) {
        this.window = window;
        this.session = session;
        this.messages = session.messages();
        this.model = model;
        this.chart = chart;
        this.details = details;
        this.notice = notice;
        this.status = status;
        entry = new EntryModel(session);
        view = new EntryView(session, entry, files, this::saved, this::close);
        beside = messages.locale().getLanguage().equals("en") ? BESIDE_IN_ENGLISH : BESIDE;
        window.widthProperty().addListener((property, before, now) -> place());
    }

    EntryModel entry() {
        return entry;
    }

    /**
     * Offers to go on with the drafts of what is still there.
     *
     * @param inRound called with a subject whose draft belongs into the round that is open
     */
    void offer(List<EntryForm> drafts, Consumer<UUID> inRound) {
        List<EntryForm> known = drafts.stream()
                .filter(draft -> subject(draft.subjectId()).isPresent())
                .toList();
        if (known.isEmpty()) {
            return;
        }
        Subject newest = subject(known.getFirst().subjectId()).orElseThrow();
        notice.offer(
                known.size() == 1
                        ? messages.text("shell.draft", newest.title())
                        : messages.text("shell.drafts", known.size(), newest.title()),
                messages.text("shell.draft.accept"),
                () -> session.tasks()
                        .database(
                                () -> DraftsDue.first(session.workspace(), session.latest(), known),
                                due -> due.ifPresentOrElse(inRound, () -> takeUp(newest)),
                                session::fail));
    }

    /** Opens the form for the selected row, or as it stands. */
    void record() {
        model.selectedRow().flatMap(this::subjectOf).ifPresentOrElse(this::open, this::show);
    }

    /** Opens the form for a row with a value filled in. */
    void record(GanttRow row, BigDecimal value) {
        subjectOf(row).ifPresent(about -> {
            entry.begin(about, value);
            notice.hideStrip();
            show();
        });
    }

    /** Opens the form as a correction of the entry selected in the details. */
    void correct() {
        Optional<ProgressEntry> chosen = details.selectedEntry();
        Optional<Subject> about = chosen.flatMap(each -> subject(each.subjectId()));
        if (about.isEmpty()) {
            notice.info(messages.text("shell.nothing-to-correct"));
            return;
        }
        entry.correct(about.get(), chosen.get());
        show();
    }

    /** Saves the form if it is open. */
    void save() {
        if (shown) {
            view.save();
        }
    }

    private Optional<Subject> subject(UUID id) {
        return Subject.find(session.view().plan(), id);
    }

    private Optional<Subject> subjectOf(GanttRow row) {
        return Subject.ofRow(session.view().plan(), row.id());
    }

    private void takeUp(Subject about) {
        ChartRows rows = model.allRows();
        Indicator indicator = about.indicator();
        GanttRow own = rows.find(about.id());
        GanttRow row = own == null && indicator != null ? rows.find(indicator.taskId()) : own;
        if (row != null) {
            model.reveal(row);
        }
        open(about);
    }

    private void open(Subject about) {
        if (!about.equals(entry.subjectProperty().get())) {
            entry.begin(about);
            notice.hideStrip();
        } else if (entry.isBlank(about)) {
            entry.begin(about);
        }
        show();
    }

    private void show() {
        shown = true;
        place();
        details.showEntries(false);
        chart.makeRoom(true);
        view.applyCss();
        view.layout();
        view.focusFirst();
    }

    /** Puts the form beside the chart, or over it in a window that has no room for both. */
    private void place() {
        boolean over = shown && window.getWidth() < beside;
        boolean apart = shown && !over;
        if (!(window.getCenter() instanceof Pane middle) || isAt(middle, over, apart)) {
            return;
        }
        window.setRight(null);
        middle.getChildren().remove(view);
        view.pseudoClassStateChanged(OVER, over);
        middle.getChildren().getFirst().setVisible(!over);
        if (over) {
            middle.getChildren().add(1, view);
        } else if (apart) {
            window.setRight(view);
        }
    }

    private boolean isAt(Pane middle, boolean over, boolean apart) {
        return middle.getChildren().contains(view) == over && (window.getRight() != null) == apart;
    }

    private void close() {
        shown = false;
        place();
        details.showEntries(true);
        chart.makeRoom(false);
        chart.view().requestFocus();
    }

    private void saved(ProgressEntry saved) {
        status.saved();
        LocalDate shown = session.view().statusDate();
        if (saved.asOf().isAfter(shown)) {
            notice.offer(
                    messages.text("entry.moves-past", saved.asOf(), shown),
                    messages.text("entry.moves-past.accept", saved.asOf()),
                    () -> session.setStatusDate(saved.asOf(), status::saved));
        } else {
            notice.hideStrip();
        }
    }
}
