package hengdao.ui.reports;

import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import hengdao.service.ReportKind;
import hengdao.ui.common.FieldBox;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 报表: which report on the left, its choices beside, the pages as they will come out, and the ways out; or what came out. */
public final class ReportsScreen implements Screen {

    /** From this width on a report in the list says what it is for. */
    static final double ROOMY_LIST = 170;

    private static final double ROOMY = 1000;
    private static final double LIST = 196;
    private static final double NARROW_LIST = 118;
    private static final double OPTIONS = 256;
    private static final double ONE_OPTIONS = 372;
    private static final double NARROW_OPTIONS = 206;

    private final ReportsModel model;
    private final ListView<ReportKind> kinds = new ListView<>();
    private final ReportOptions options;
    private final ScrollPane scroll;
    private final ReportFoot foot;
    private final PagePreview preview;
    private final PrintPane printing;
    private final IssuedPane issued;
    private final ToggleGroup faces = new ToggleGroup();
    private final BorderPane making = new BorderPane();
    private final BorderPane root = new BorderPane();

    /**
     * Shows what the session holds; made when it is first chosen.
     *
     * @param marks what the chart on screen shows
     */
    public ReportsScreen(Session session, Navigation navigation, FileChoosing files, Supplier<ChartMarks> marks) {
        this(
                session,
                navigation,
                files,
                new ReportsModel(session, marks, source -> ReportsModel.Services.over(source, session)));
    }

    ReportsScreen(Session session, Navigation navigation, FileChoosing files, ReportsModel model) {
        this.model = model;
        Messages messages = session.messages();
        kinds.setId("reports-kinds");
        kinds.getStyleClass().addAll("data-pages", "report-kinds");
        kinds.setAccessibleText(messages.text("reports.kinds"));
        kinds.setCellFactory(list -> new KindCell(messages));
        kinds.getItems().setAll(ReportKind.values());
        options = new ReportOptions(session, model);
        scroll = new ScrollPane(options);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("report-options");
        preview = new PagePreview(model, messages);
        foot = new ReportFoot(session, model, files, navigation, this::toPaper);
        printing = new PrintPane(model, messages, this::fromPaper);
        FieldBox template = new FieldBox(
                messages.text("reports.template"),
                new TemplateBox(
                        model,
                        messages,
                        () -> new TemplateWindow(session, files, model.templates(), model::readTemplates)
                                .open(
                                        navigation.dialogs(),
                                        model.templates()
                                                .of(model.choices()
                                                        .kindProperty()
                                                        .get()))));
        options.getChildren().add(1, template);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox pages = new VBox(preview, foot);
        pages.setMinWidth(0);
        making.setCenter(pages);
        making.setLeft(new HBox(kinds, scroll));
        making.addEventFilter(KeyEvent.KEY_PRESSED, this::turnPages);
        issued = new IssuedPane(session, files, navigation);
        model.setOnKept(() -> {
            if (showsIssued()) {
                issued.refresh();
            }
        });
        root.setId("reports");
        root.getStyleClass().add("reports-screen");
        root.setTop(head(messages));
        root.setCenter(making);
        root.widthProperty().subscribe(width -> arrange());
        root.parentProperty().addListener(this::arrive);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        kinds.getSelectionModel().select(model.choices().kindProperty().get());
        kinds.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.preview().pageProperty().set(0);
                scroll.setVvalue(0);
                model.choices().kindProperty().set(now);
            }
        });
        model.choices().kindProperty().addListener((property, before, now) -> {
            kinds.getSelectionModel().select(now);
            arrange();
            if (!now.hasPages()) {
                fromPaper();
            }
        });
    }

    private Node head(Messages messages) {
        ToggleButton make = toggle("reports-make", messages.text("reports.make"));
        ToggleButton past = toggle("reports-issued", messages.text("reports.issued"));
        make.setSelected(true);
        make.selectedProperty().addListener((property, before, now) -> {
            root.setCenter(now ? making : issued);
            if (!now) {
                issued.refresh();
            }
        });
        HBox both = new HBox(make, past);
        both.getStyleClass().add("scales");
        HBox head = new HBox(both);
        head.getStyleClass().add("reports-head");
        return head;
    }

    private ToggleButton toggle(String id, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(faces);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> button.setSelected(true));
        return button;
    }

    /** Shows the choices of printing beside the preview. */
    private void toPaper() {
        scroll.setContent(printing);
        scroll.setVvalue(0);
        model.printer().findQueues();
        printing.applyCss();
        printing.focusFirst();
    }

    private void fromPaper() {
        if (scroll.getContent() == printing) {
            scroll.setContent(options);
            foot.focusFirst();
        }
    }

    /** PageUp and PageDown turn pages wherever the cursor is, but not in a text. */
    private void turnPages(KeyEvent event) {
        boolean on = event.getCode() == KeyCode.PAGE_DOWN;
        if ((on || event.getCode() == KeyCode.PAGE_UP) && !(event.getTarget() instanceof TextInputControl)) {
            preview.turn(on ? 1 : -1);
            event.consume();
        }
    }

    private boolean showsIssued() {
        return issued.getParent() != null;
    }

    private void make() {
        if (faces.getToggles().getFirst() instanceof ToggleButton make) {
            make.setSelected(true);
        }
    }

    /** Shows the chart of a project, or of all if none is named. */
    public void openChart(@Nullable Integer projectNo) {
        make();
        ReportChoices choices = model.choices();
        model.preview().pageProperty().set(0);
        choices.choose(ReportKind.GANTT, () -> {
            choices.allProjectsProperty().set(projectNo == null);
            if (projectNo != null) {
                SortedSet<Integer> one = new TreeSet<>(List.of(projectNo));
                choices.projectsProperty().set(one);
            }
        });
    }

    /** Shows the sheet of an indicator or of a supervision order. */
    public void open(ReportKind kind, String key) {
        make();
        model.open(kind, key);
    }

    /** Puts the cursor on the way to paper. */
    public void focusPrint() {
        foot.focusFirst();
    }

    @Override
    public boolean finishesFirst(Runnable then) {
        return model.job().whenOver(then);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh() {
        options.refresh();
        model.refresh();
        if (showsIssued()) {
            issued.refresh();
        }
    }

    @Override
    public void focusFirst() {
        root.applyCss();
        if (showsIssued()) {
            issued.focusFirst();
        } else {
            kinds.requestFocus();
        }
    }

    @Override
    public double footHeight() {
        return !showsIssued() ? foot.getHeight() : 0;
    }

    private void arrive(ObservableValue<? extends Parent> property, @Nullable Parent before, @Nullable Parent now) {
        if (now != null) {
            model.printer().findQueues();
        }
    }

    /** One thing may have a long name, so there is more room for it. */
    private void arrange() {
        boolean roomy = root.getWidth() >= ROOMY;
        boolean one = model.choices().kindProperty().get().isAboutOne();
        width(kinds, roomy ? LIST : NARROW_LIST);
        if (one) {
            width(scroll, roomy ? ONE_OPTIONS : OPTIONS);
        } else {
            width(scroll, roomy ? OPTIONS : NARROW_OPTIONS);
        }
        kinds.refresh();
    }

    private static void width(Region part, double width) {
        part.setMinWidth(width);
        part.setPrefWidth(width);
        part.setMaxWidth(width);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.job().runningProperty().get()) {
            model.job().cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && scroll.getContent() == printing) {
            fromPaper();
            event.consume();
        }
    }
}
