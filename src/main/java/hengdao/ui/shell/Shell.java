package hengdao.ui.shell;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.ProgressEntry;
import hengdao.service.EntryForm;
import hengdao.ui.baselines.BaselinesPage;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.Dialogs;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Session;
import hengdao.ui.common.Subject;
import hengdao.ui.details.DetailsView;
import hengdao.ui.entry.EntryModel;
import hengdao.ui.entry.EntryView;
import hengdao.ui.gantt.GanttView;
import hengdao.ui.gantt.edit.EditHost;
import hengdao.ui.views.ViewBar;
import hengdao.ui.views.ViewDialogs;
import hengdao.ui.views.ViewsMenu;
import hengdao.ui.views.ViewsModel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window's content: puts the parts together and does what menus, buttons and keys ask for. */
public final class Shell extends BorderPane implements ShellActions, EditHost {

    private static final double PROJECTS_WIDTH = 256;
    private static final double DETAILS_HEIGHT = 212;

    private final Stage stage;
    private final Session session;
    private final Messages messages;
    private final FileChoosing files;
    private final Consumer<Path> openInstead;
    private final Runnable exit;
    private final ShellModel model;
    private final ViewsModel views;
    private final ViewBar viewBar;
    private final EntryModel entry;
    private final EntryView entryView;
    private final ShellChart chartKeeper;
    private final GanttView chart;
    private final DetailsView details;
    private final SplitPane middle = new SplitPane();
    private final Splits detailsPlace;
    private final NoticeStrip notice;
    private final StatusBar status;
    private final TopBar top;
    private final ShellMenu menu;
    private final Papers papers;

    /** Takes the window it stands in, what it shows, who asks for files, and how to open another folder or to leave. */
    public Shell(Stage stage, Session session, FileChoosing files, Consumer<Path> openInstead, Runnable exit) {
        this.stage = stage;
        this.session = session;
        this.messages = session.messages();
        this.files = files;
        this.openInstead = openInstead;
        this.exit = exit;
        model = new ShellModel(session);
        entry = new EntryModel(session);
        entryView = new EntryView(session, entry, files, this::entrySaved, this::closeEntry);
        views = new ViewsModel(session, model.zoomProperty());
        Appearance appearance = new Appearance(session.memory());
        appearance.dress(stage);
        ViewsMenu viewsMenu =
                new ViewsMenu(views, appearance, new ViewDialogs(views, new Dialogs(stage), messages), messages);
        chartKeeper = new ShellChart(session, model, views, appearance, this, this);
        chart = chartKeeper.view();
        viewBar = new ViewBar(session, views, viewsMenu, appearance, chart::requestFocus);
        details = new DetailsView(session);
        middle.setOrientation(Orientation.VERTICAL);
        detailsPlace = new Splits(middle, details, session.memory(), "details-height", DETAILS_HEIGHT);
        notice = new NoticeStrip(messages);
        status = new StatusBar(session);
        menu = new ShellMenu(messages, this, model, viewsMenu.look(viewBar));
        top = new TopBar(session, model, this, menu, status::saved);
        papers = new Papers(stage, session, files, notice, chart.marksProperty()::get);
        getStyleClass().addAll("shell", "lang-" + messages.locale().getLanguage());
        setTop(new VBox(top, notice));
        setCenter(body());
        setBottom(status);
        model.rowsProperty().addListener((property, before, now) -> refreshDetails());
        model.selectedProperty().addListener((property, before, now) -> refreshDetails());
        session.viewProperty()
                .subscribe(view -> stage.setTitle(messages.text(
                        "shell.title", String.valueOf(view.programme().annual().year()))));
        refreshDetails();
    }

    /** Begins work: the cursor goes into the chart; drafts of an earlier run are offered. */
    public void begin(List<EntryForm> drafts) {
        applyCss();
        layout();
        chart.requestFocus();
        int damaged = views.savedProperty().get().damaged();
        if (damaged > 0) {
            notice.info(messages.text("views.damaged", damaged));
        }
        for (EntryForm draft : drafts) {
            Optional<Subject> about = entry.subjects().stream()
                    .filter(subject -> subject.id().equals(draft.subjectId()))
                    .findFirst();
            if (about.isPresent()) {
                notice.offer(
                        messages.text("shell.draft", about.get().title()),
                        messages.text("shell.draft.accept"),
                        () -> takeUp(about.get()));
                return;
            }
        }
    }

    /** Keeps what is half-filled and remembers how the window stands, before it closes. */
    public void leave() {
        entry.keep();
        session.memory().putNoted();
        session.memory().put("details-shown", String.valueOf(isDetailsShown()));
        new WindowPlace(stage).remember(session.memory());
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
        return entry;
    }

    /** Says what went wrong and what to do. */
    public void say(String sentence) {
        notice.error(sentence);
    }

    @Override
    public void find() {
        top.find();
    }

    @Override
    public void record() {
        Optional<Subject> about = model.selectedRow().flatMap(this::subjectOf);
        if (about.isPresent()) {
            openEntry(about.get());
        } else {
            showEntry();
        }
    }

    @Override
    public void record(GanttRow row, BigDecimal value) {
        subjectOf(row).ifPresent(about -> {
            entry.begin(about, value);
            notice.hideStrip();
            showEntry();
        });
    }

    @Override
    public Dialogs dialogs() {
        return new Dialogs(stage);
    }

    @Override
    public void correct() {
        Optional<ProgressEntry> chosen = details.selectedEntry();
        Optional<Subject> about = chosen.flatMap(each -> entry.subjects().stream()
                .filter(subject -> subject.id().equals(each.subjectId()))
                .findFirst());
        if (about.isEmpty()) {
            notice.info(messages.text("shell.nothing-to-correct"));
            return;
        }
        entry.correct(about.get(), chosen.get());
        showEntry();
    }

    @Override
    public void saveEntry() {
        if (getRight() == entryView) {
            entryView.save();
        }
    }

    @Override
    public void print() {
        papers.print(model.shown());
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
    public void openFolder() {
        files.folder(messages.text("start.choose-folder")).ifPresent(openInstead);
    }

    @Override
    public void nextBehind() {
        if (!model.selectNextBehind()) {
            notice.info(messages.text("shell.no-behind"));
        }
        chart.requestFocus();
    }

    @Override
    public void copyRow() {
        model.selectedRow().ifPresent(row -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(RowText.of(row, messages));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Override
    public void toggleDetails() {
        showDetailsPane(!isDetailsShown());
    }

    @Override
    public void showDetails() {
        showDetailsPane(true);
    }

    @Override
    public void showStatusDate() {
        chart.showStatusDate();
    }

    @Override
    public void expandAll() {
        chart.setFolded(List.of());
    }

    @Override
    public void collapseAll() {
        chart.setFolded(model.foldable());
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
                        new BaselinesPage(session, () -> views.change(view -> view.with(ChartLayer.BASELINE, true))));
    }

    @Override
    public void showKeys() {
        new HelpPages(new Dialogs(stage), messages).keys(menu.getMenus());
    }

    @Override
    public void showAbout() {
        new HelpPages(new Dialogs(stage), messages).about();
    }

    @Override
    public void exit() {
        exit.run();
    }

    private SplitPane body() {
        VBox centre = new VBox(new ContextRow(model, messages), viewBar, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        centre.setMinHeight(200);
        middle.getItems().add(centre);
        details.setMinHeight(120);
        showDetailsPane(session.memory().get("details-shown", "true").equals("true"));
        ProjectList projects = new ProjectList(model, messages);
        SplitPane body = new SplitPane(projects, middle);
        new Splits(body, projects, session.memory(), "projects-width", PROJECTS_WIDTH);
        return body;
    }

    private boolean isDetailsShown() {
        return middle.getItems().contains(details);
    }

    private void showDetailsPane(boolean shown) {
        if (shown != isDetailsShown()) {
            if (shown) {
                middle.getItems().add(details);
                detailsPlace.placeAgain();
            } else {
                middle.getItems().remove(details);
            }
        }
    }

    private void refreshDetails() {
        details.show(model.selectedRow());
    }

    private Optional<Subject> subjectOf(GanttRow row) {
        List<Subject> all = entry.subjects();
        return all.stream()
                .filter(subject -> subject.id().equals(row.id()))
                .findFirst()
                .or(() -> all.stream().filter(subject -> subject.isOf(row.id())).findFirst());
    }

    private void takeUp(Subject about) {
        ChartRows rows = model.allRows();
        Indicator indicator = about.indicator();
        GanttRow own = rows.find(about.id());
        GanttRow row = own == null && indicator != null ? rows.find(indicator.taskId()) : own;
        if (row != null) {
            model.reveal(row);
        }
        openEntry(about);
    }

    private void openEntry(Subject about) {
        if (!about.equals(entry.subjectProperty().get())) {
            entry.begin(about);
            notice.hideStrip();
        }
        showEntry();
    }

    private void showEntry() {
        setRight(entryView);
        details.showEntries(false);
        chartKeeper.makeRoom(true);
        entryView.applyCss();
        entryView.layout();
        entryView.focusFirst();
    }

    private void closeEntry() {
        setRight(null);
        details.showEntries(true);
        chartKeeper.makeRoom(false);
        chart.requestFocus();
    }

    private void entrySaved(ProgressEntry saved) {
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
