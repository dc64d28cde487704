package hengdao.ui.shell;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.GanttRow;
import hengdao.gantt.LinkIndex;
import hengdao.gantt.RowFilter;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.Indicator;
import hengdao.report.ledger.LedgerColumn;
import hengdao.schedule.LightTrend;
import hengdao.schedule.plan.Plan;
import hengdao.service.EntryForm;
import hengdao.service.ReportKind;
import hengdao.ui.baselines.BaselinesPage;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import hengdao.ui.common.Shown;
import hengdao.ui.common.Stepped;
import hengdao.ui.common.Subject;
import hengdao.ui.data.DataScreen;
import hengdao.ui.details.DetailsView;
import hengdao.ui.entry.EntryModel;
import hengdao.ui.gantt.DaysDialog;
import hengdao.ui.gantt.GanttView;
import hengdao.ui.gantt.edit.EditHost;
import hengdao.ui.indicator.IndicatorScreen;
import hengdao.ui.ledger.LedgerScreen;
import hengdao.ui.orders.OrdersScreen;
import hengdao.ui.outcome.OutcomeDialog;
import hengdao.ui.reports.ReportsScreen;
import hengdao.ui.rounds.RoundsScreen;
import hengdao.ui.views.ViewBar;
import hengdao.ui.views.ViewDialogs;
import hengdao.ui.views.ViewsMenu;
import hengdao.ui.views.ViewsModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window's content: puts the parts together and does what menus, buttons and keys ask for. */
public final class Shell extends BorderPane implements ShellActions, EditHost, Navigation {

    private final Stage stage;
    private final Session session;
    private final Messages messages;
    private final FileChoosing files;
    private final Ways ways;
    private final ShellModel model;
    private final ViewsModel views;
    private final ViewBar viewBar;
    private final ShellChart chartKeeper;
    private final GanttView chart;
    private final DetailsPane details;
    private final EntryPane entry;
    private final NoticeStrip notice;
    private final StatusBar status;
    private final TopBar top;
    private final ShellMenu menu;
    private final Papers papers;
    private final DaysDialog days;
    private final ProjectsSide projects;
    private final Screens screens;
    private final FoundThings found;
    private final BackupKeeper backups;
    /** The filter that another screen asked for, null if none did. */
    private @Nullable RowFilter askedFor;

    /** How to open another folder, to put this one back to what a backup holds, to let somebody else sign in, and to leave. */
    public record Ways(
            Consumer<Path> openInstead,
            Consumer<Path> restore,
            Runnable switchUser,
            Runnable enterAnew,
            Protecting protecting,
            Runnable exit) {}

    /** How to put the folder under a password, to take it off given the one it has, and to show a recovery key. */
    public record Protecting(Consumer<String> protect, Consumer<String> unprotect, Consumer<String> recoveryKey) {}

    /** Takes the window it stands in, what it shows, who asks for files, and the ways out of it. */
    public Shell(Stage stage, Session session, FileChoosing files, Ways ways) {
        this.stage = stage;
        this.session = session;
        this.messages = session.messages();
        this.files = files;
        this.ways = ways;
        notice = new NoticeStrip(messages);
        notice.leaveWith(this, session.viewProperty());
        model = new ShellModel(session);
        views = new ViewsModel(session, model.zoomProperty(), model::zoomTo);
        Appearance appearance = new Appearance(session.memory());
        appearance.dress(stage);
        ViewsMenu viewsMenu =
                new ViewsMenu(views, appearance, new ViewDialogs(views, new Dialogs(stage), messages), messages);
        chartKeeper = new ShellChart(session, model, views, appearance, this, this);
        chart = chartKeeper.view();
        chart.setOnIndicator(this::openIndicatorOf);
        chart.setOnOrder(row -> order(row.id()));
        chart.setOnOutcome(row -> stateOutcome(row.id()));
        chart.setOnChanges(row -> openChanges(row.key()));
        viewBar = new ViewBar(session, views, viewsMenu, appearance, chart::requestFocus);
        chart.setOnChooseColumns(viewBar::toggleDisplay);
        DetailsView about = new DetailsView(session);
        details = new DetailsPane(session, model, about, centre(), this);
        new HiddenRows(session, views, notice).install();
        status = new StatusBar(session, this::openRows, this::sign);
        backups = new BackupKeeper(session, status.backup());
        entry = new EntryPane(this, session, files, model, chartKeeper, about, notice, status);
        SplitPane body = new SplitPane(details);
        projects = new ProjectsSide(body, new ProjectList(model, messages), this, session.memory());
        List<ScreenChoice> choices = ScreenChoices.of(
                new ChartScreen(body, chart), session, this, appearance, files, chart.marksProperty()::get);
        screens = new Screens(session, choices);
        screens.show(ChartScreen.NAME);
        found = new FoundThings(session, model, screens, details, this, this);
        menu = new ShellMenu(
                session,
                this,
                model,
                choices,
                viewsMenu.look(viewBar),
                chart.selectedRowProperty().isNull(),
                new RowItems(chart, messages));
        days = new DaysDialog(chart.time(), session);
        top = new TopBar(session, model, this, menu, this, status::saved);
        papers = new Papers(session, files, notice, chart.marksProperty()::get);
        getStyleClass().addAll("shell", "lang-" + messages.locale().getLanguage());
        setTop(top);
        setCenter(notice.over(screens));
        setLeft(new Rail(session, screens, choices, this, this::showScreen));
        setBottom(status);
        session.viewProperty()
                .subscribe(view -> stage.setTitle(messages.text(
                        "shell.title", String.valueOf(view.programme().annual().year()))));
        UndoKeys.install(this, this::undo, this::redo);
        session.setOnStepped(this::stepped);
        session.officer().setQuestion(() -> status.officer().ask(dialogs()));
    }

    /** Says in place of the rows that they are being read. */
    public void reading() {
        chart.placeholderProperty().set(messages.text("shell.reading"));
    }

    /** Takes up the whole of the year whose outline is on screen, with the links between all its rows. */
    public void start(Shown whole, LinkIndex links) {
        chartKeeper.prepare(links);
        session.start(whole);
    }

    /** Begins work: the cursor goes into the chart; drafts of an earlier run are offered. */
    public void begin(List<EntryForm> drafts) {
        chartKeeper.recallFolds();
        applyCss();
        layout();
        chart.requestFocus();
        int damaged = views.savedProperty().get().damaged();
        if (damaged > 0) {
            notice.info(messages.text("views.damaged", damaged));
        }
        if (session.view().programme().tasks().isEmpty()) {
            notice.offer(messages.text("shell.no_tasks"), messages.text("shell.no_tasks.accept"), this::newRow);
        }
        entry.offer(drafts, this::fillIn);
        status.readOnly().ifPresent(notice::info);
        session.tasks().soon(this::complete);
    }

    private void fillIn(UUID subjectId) {
        if (screens.screen(ScreenChoices.ROUNDS) instanceof RoundsScreen rounds) {
            rounds.open(subjectId);
            showScreen(ScreenChoices.ROUNDS);
        }
    }

    private void newRow() {
        chart.requestFocus();
        chart.menuItems().stream()
                .filter(item -> "row-insert".equals(item.getId()))
                .findFirst()
                .ifPresent(MenuItem::fire);
    }

    /** Adds what the first picture of the chart does not need. */
    private void complete() {
        details.fill();
        session.reckon();
        backups.look();
        new JournalWatch(session, notice).begin();
    }

    /**
     * Whether something is still being written or printed, which the window waits for and says so.
     *
     * @param then called once when that is over
     */
    public boolean finishesFirst(Runnable then) {
        boolean busy = screens.finishesFirst(then);
        if (busy) {
            notice.info(session.messages().text("shell.closes_after_job"));
        }
        return busy;
    }

    /** Takes the keys again after the window was locked. */
    public void back() {
        stage.setTitle(messages.text("shell.title", String.valueOf(session.year())));
        focusScreen();
    }

    /** Keeps what is half-filled. */
    public void keep() {
        entry.entry().keep();
        screens.keep();
        session.forms().flush();
    }

    /** Keeps what is half-filled and remembers how the window stands, before it closes. */
    public void leave() {
        keep();
        details.remember();
        chartKeeper.remember();
        new WindowPlace(stage).remember(session.memory());
        session.memory().putNoted();
        session.unwritten().end();
    }

    /** The open folder and year. */
    public Session session() {
        return session;
    }

    /** What is on screen. */
    public ShellModel model() {
        return model;
    }

    /** How the chart is looked at. */
    public ViewsModel views() {
        return views;
    }

    /** The entry form. */
    public EntryModel entry() {
        return entry.entry();
    }

    /** Says that something was done. */
    public void inform(String sentence) {
        notice.info(sentence);
    }

    /** Says what went wrong and what to do. */
    @Override
    public void say(String sentence) {
        notice.error(sentence);
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }

    @Override
    public void find() {
        top.find();
    }

    @Override
    public void openFound(SearchHit hit) {
        found.open(hit);
    }

    @Override
    public void focusScreen() {
        screens.screen(screens.shownProperty().get()).focusFirst();
    }

    @Override
    public void showScreen(String name) {
        screens.show(name);
        screens.screen(name).focusFirst();
    }

    @Override
    public void openProject(UUID projectId) {
        if (views.view().filter().equals(askedFor)) {
            views.filter(now -> RowFilter.NONE);
        }
        askedFor = null;
        model.projectProperty().set(projectId);
        showScreen(ChartScreen.NAME);
    }

    @Override
    public void openRows(RowFilter filter) {
        model.projectProperty().set(null);
        views.filter(now -> filter);
        askedFor = filter;
        showScreen(ChartScreen.NAME);
    }

    @Override
    public void openRow(UUID id) {
        model.rowOf(id).ifPresent(row -> {
            model.reveal(row);
            screens.show(ChartScreen.NAME);
            focusChart();
        });
    }

    @Override
    public void openIndicator(UUID indicatorId) {
        if (screens.screen(ScreenChoices.INDICATOR) instanceof IndicatorScreen indicators) {
            indicators.open(indicatorId);
            showScreen(ScreenChoices.INDICATOR);
        }
    }

    @Override
    public void openHistory(UUID id) {
        openRow(id);
        details.show(true);
    }

    @Override
    public void openChanges(String key) {
        if (screens.screen(ScreenChoices.DATA) instanceof DataScreen data) {
            data.openChanges(key);
            showScreen(ScreenChoices.DATA);
        }
    }

    @Override
    public void openLedger(LedgerColumn column, String words) {
        if (screens.screen(ScreenChoices.LEDGER) instanceof LedgerScreen ledger) {
            ledger.open(column, words);
            showScreen(ScreenChoices.LEDGER);
        }
    }

    @Override
    public void stateOutcome(UUID id) {
        Plan plan = session.view().plan();
        Indicator indicator = plan.indicator(id);
        plan.task(indicator == null ? id : indicator.taskId())
                .ifPresentOrElse(
                        task -> new OutcomeDialog(session, task).open(dialogs()),
                        () -> notice.info(messages.text("edit.not_a_task")));
    }

    /** Shows the indicator of a row of the chart, the first one if it has several. */
    private void openIndicatorOf(GanttRow row) {
        Subject.ofRow(session.view().plan(), row.id())
                .map(Subject::indicator)
                .ifPresentOrElse(
                        indicator -> openIndicator(indicator.id()),
                        () -> notice.info(messages.text("shell.no-indicator", row.name())));
    }

    @Override
    public void restore(Path backup) {
        ways.restore().accept(backup);
    }

    @Override
    public void openFile(Path file) {
        try {
            files.show(file);
        } catch (IOException e) {
            say(messages.text("shell.no-program", file.toString()));
        }
    }

    @Override
    public List<Path> chooseFiles(String title) {
        return files.open(title);
    }

    @Override
    public void order(UUID subjectId) {
        if (screens.screen(ScreenChoices.ORDERS) instanceof OrdersScreen orders) {
            screens.show(ScreenChoices.ORDERS);
            orders.begin(subjectId, null);
        }
    }

    @Override
    public void order(UUID subjectId, LightTrend.At light) {
        if (screens.screen(ScreenChoices.ORDERS) instanceof OrdersScreen orders) {
            screens.show(ScreenChoices.ORDERS);
            orders.begin(subjectId, light);
        }
    }

    @Override
    public void openOrder(UUID orderId) {
        if (screens.screen(ScreenChoices.ORDERS) instanceof OrdersScreen orders) {
            orders.open(orderId);
            showScreen(ScreenChoices.ORDERS);
        }
    }

    @Override
    public void openReport(ReportKind kind, String key) {
        if (screens.screen(ScreenChoices.REPORTS) instanceof ReportsScreen reports) {
            reports.open(kind, key);
            showScreen(ScreenChoices.REPORTS);
        }
    }

    @Override
    public void openOverdueOrders() {
        if (screens.screen(ScreenChoices.ORDERS) instanceof OrdersScreen orders) {
            orders.showOverdue();
            showScreen(ScreenChoices.ORDERS);
        }
    }

    @Override
    public void record(UUID id) {
        openRow(id);
        record();
    }

    @Override
    public void saved() {
        status.saved();
    }

    @Override
    public void said(String sentence) {
        status.say(sentence);
    }

    @Override
    public void record() {
        screens.show(ChartScreen.NAME);
        entry.record();
    }

    @Override
    public void record(GanttRow row, BigDecimal value) {
        entry.record(row, value);
    }

    @Override
    public Dialogs dialogs() {
        return new Dialogs(stage);
    }

    @Override
    public void correct() {
        entry.correct();
    }

    @Override
    public void saveEntry() {
        entry.save();
    }

    @Override
    public void print() {
        if (screens.screen(ScreenChoices.REPORTS) instanceof ReportsScreen reports) {
            if (!screens.shownProperty().get().equals(ScreenChoices.REPORTS)) {
                reports.openChart(papers.number(model.shown()).orElse(null));
                showScreen(ScreenChoices.REPORTS);
            }
            reports.focusPrint();
        }
    }

    @Override
    public void exportChart(String extension) {
        papers.exportChart(model.shown(), extension);
    }

    @Override
    public void exportProgress(String extension) {
        papers.exportProgress(model.shown(), extension);
    }

    @Override
    public void exportIndicator(UUID indicatorId, String extension) {
        papers.exportIndicator(indicatorId, extension);
    }

    @Override
    public void openFolder() {
        files.folder(messages.text("start.choose-folder")).ifPresent(ways.openInstead());
    }

    @Override
    public void nextBehind() {
        if (!model.selectNextBehind()) {
            notice.info(messages.text("shell.no-behind"));
        }
        chart.requestFocus();
    }

    @Override
    public void toggleDetails() {
        details.toggle();
    }

    @Override
    public void toggleProjects() {
        projects.toggle();
    }

    @Override
    public void showDetails() {
        details.show(true);
    }

    @Override
    public void showStatusDate() {
        show(session.view().statusDate());
    }

    @Override
    public void showToday() {
        show(session.today());
    }

    private void show(LocalDate day) {
        if (!chart.time().show(day)) {
            DateRange reached = chart.time().period();
            notice.info(messages.text(
                    "shell.day_outside",
                    day.toString(),
                    reached.first().toString(),
                    reached.last().toString()));
        }
    }

    @Override
    public void fitSelection() {
        chart.time().fitSelection();
    }

    @Override
    public void chooseDays() {
        days.open(dialogs());
    }

    @Override
    public void expandAll() {
        views.foldTo(0);
    }

    @Override
    public void collapseAll() {
        views.foldTo(1);
    }

    @Override
    public void focusChart() {
        chart.requestFocus();
        if (views.hides(model.selectedProperty().get())) {
            notice.offer(messages.text("views.hidden"), messages.text("views.hidden.accept"), views::showAll);
        }
    }

    @Override
    public void showBaselines() {
        new Dialogs(stage)
                .show(
                        messages.text("baselines.title"),
                        new BaselinesPage(
                                session, files, () -> views.change(view -> view.with(ChartLayer.BASELINE, true))));
    }

    @Override
    public void showKeys() {
        new HelpPages(new Dialogs(stage), messages).keys(menu.all(), chart.menuItems());
    }

    @Override
    public void showAbout() {
        new HelpPages(new Dialogs(stage), messages).about();
    }

    @Override
    public void sign() {
        if (session.officer().isSignedIn()) {
            switchUser();
        } else {
            status.officer().choose();
        }
    }

    @Override
    public void switchUser() {
        ways.switchUser().run();
    }

    @Override
    public void backedUp() {
        backups.look();
    }

    @Override
    public void enterAnew() {
        ways.enterAnew().run();
    }

    @Override
    public void protect(String password) {
        ways.protecting().protect().accept(password);
    }

    @Override
    public void unprotect(String old) {
        ways.protecting().unprotect().accept(old);
    }

    @Override
    public void showRecoveryKey(String key) {
        ways.protecting().recoveryKey().accept(key);
    }

    @Override
    public void exit() {
        ways.exit().run();
    }

    private void stepped(Stepped step) {
        String said = messages.text(step.back() ? "edit.undone" : "edit.redone", step.name());
        status.say(said);
        if (!screens.shownProperty().get().equals(ChartScreen.NAME)) {
            step.rows().stream()
                    .filter(id -> model.rowOf(id).isPresent())
                    .findFirst()
                    .ifPresentOrElse(
                            id -> notice.info(said, messages.text("edit.undone.see"), () -> openRow(id)),
                            () -> notice.info(said));
        }
        views.settled(() -> chartKeeper.lookAt(step.rows()));
    }

    private VBox centre() {
        VBox centre = new VBox(new ContextRow(model, messages), viewBar, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        centre.setMinHeight(170);
        return centre;
    }
}
