package hengdao.ui.reports;

import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import hengdao.service.ReportKind;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 报表: which report on the left, its choices beside, the pages as they will come out, and the ways to paper and files. */
public final class ReportsScreen implements Screen {

    /** From this width on a report in the list says what it is for. */
    static final double ROOMY_LIST = 170;

    private static final double ROOMY = 1000;
    private static final double LIST = 196;
    private static final double NARROW_LIST = 118;
    private static final double OPTIONS = 256;
    private static final double NARROW_OPTIONS = 206;

    private final ReportsModel model;
    private final ListView<ReportKind> kinds = new ListView<>();
    private final ReportOptions options;
    private final ScrollPane scroll;
    private final ReportFoot foot;
    private final PagePreview preview;
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
        foot = new ReportFoot(session, model, files, navigation);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox pages = new VBox(preview, foot);
        pages.setMinWidth(0);
        HBox.setHgrow(pages, Priority.ALWAYS);
        root.setId("reports");
        root.getStyleClass().add("reports-screen");
        root.setLeft(new HBox(kinds, scroll));
        root.setCenter(pages);
        root.widthProperty().subscribe(width -> arrange(width.doubleValue() >= ROOMY));
        root.parentProperty().addListener(this::arrive);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        kinds.getSelectionModel().select(model.choices().kindProperty().get());
        kinds.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.pageProperty().set(0);
                scroll.setVvalue(0);
                model.choices().kindProperty().set(now);
            }
        });
        model.choices()
                .kindProperty()
                .addListener(
                        (property, before, now) -> kinds.getSelectionModel().select(now));
    }

    /** Shows the chart of a project, or of all if none is named. */
    public void openChart(@Nullable Integer projectNo) {
        ReportChoices choices = model.choices();
        model.pageProperty().set(0);
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
        model.open(kind, key);
    }

    /** Puts the cursor on the way to paper. */
    public void focusPrint() {
        foot.focusFirst();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh() {
        options.refresh();
        model.refresh();
    }

    @Override
    public void focusFirst() {
        root.applyCss();
        kinds.requestFocus();
    }

    @Override
    public double footHeight() {
        return foot.getHeight();
    }

    private void arrive(ObservableValue<? extends Parent> property, @Nullable Parent before, @Nullable Parent now) {
        if (now != null) {
            model.findQueues();
        }
    }

    private void arrange(boolean roomy) {
        width(kinds, roomy ? LIST : NARROW_LIST);
        width(scroll, roomy ? OPTIONS : NARROW_OPTIONS);
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
        }
    }
}
