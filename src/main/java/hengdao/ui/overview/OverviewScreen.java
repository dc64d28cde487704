package hengdao.ui.overview;

import hengdao.drawing.Drawing;
import hengdao.drawing.FontTextMeasurer;
import hengdao.gantt.BriefChart;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.RuleWords;
import hengdao.i18n.Messages;
import hengdao.schedule.LightPath;
import hengdao.service.LightRuleEditing;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.BesideOrBelow;
import hengdao.ui.common.LightStrip;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Pages;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 总览: what is late and what is due next, over all projects. */
public final class OverviewScreen implements Screen {

    private static final double LEAST_PATH = 360;

    private final Session session;
    private final OverviewModel model;
    private final Navigation navigation;
    private final Messages messages;
    private final FontTextMeasurer measurer = new FontTextMeasurer();
    private final TileWords words;
    private final FigureStrip figures;
    private final RiskTable risks;
    private final GoalsStrip goals;
    private final TileOrderChoice order;
    private final LightStrip path;
    private final Label hint = new Label();
    private final TileGrid grid = new TileGrid();
    private final List<ProjectTile> tiles = new ArrayList<>();
    private final ScrollPane root;
    private BriefChart charts;
    /** Whether the cursor is to go to the first tile as soon as there is one. */
    private boolean wanted;

    /** Shows what the session holds; made when it is first chosen. */
    public OverviewScreen(Session session, Navigation navigation, Appearance appearance) {
        this.session = session;
        this.navigation = navigation;
        messages = session.messages();
        path = new LightStrip(messages);
        words = new TileWords(messages);
        model = new OverviewModel(session);
        figures = new FigureStrip(
                messages,
                figure -> navigation.openRows(figure.rows()),
                this::toggleRisks,
                navigation::openOverdueOrders);
        risks = new RiskTable(messages, session.memory(), navigation, () -> showRisks(false));
        risks.setVisible(false);
        goals = new GoalsStrip(words, navigation::openProject);
        order = new TileOrderChoice(session);
        order.valueProperty()
                .addListener(
                        (property, before, now) -> show(model.overviewProperty().get()));
        hint.getStyleClass().add("overview-hint");
        hint.setId("overview-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.managedProperty().bind(hint.visibleProperty());
        Label wait = new Label(messages.text("overview.reckoning"));
        wait.getStyleClass().add("muted");
        wait.visibleProperty().bind(model.overviewProperty().isNull());
        grid.visibleProperty().bind(risks.visibleProperty().not());
        StackPane body = new StackPane(grid, risks, wait);
        VBox.setVgrow(body, Priority.ALWAYS);
        Label rule = new Label();
        rule.setId("overview-rule");
        rule.getStyleClass().add("muted-small");
        rule.setWrapText(true);
        rule.setMinHeight(Region.USE_PREF_SIZE);
        session.viewProperty().subscribe(view -> rule.setText(RuleWords.sentence(LightRuleEditing.of(view), messages)));
        path.setId("overview-lights");
        model.lightsProperty().subscribe(paths -> tellLights());
        HBox foot = new HBox(goals, order);
        foot.getStyleClass().add("overview-foot");
        HBox.setHgrow(goals, Priority.ALWAYS);
        VBox page = new VBox(figures, hint, body, foot, BesideOrBelow.secondAsItIs(path, LEAST_PATH, rule));
        page.getStyleClass().add("overview");
        root = Pages.scrolling(page);
        root.setId("overview");
        charts = charts(appearance.themeProperty().get());
        model.overviewProperty().subscribe(this::show);
        model.ordersProperty()
                .addListener(
                        (property, before, now) -> show(model.overviewProperty().get()));
        session.waitingProperty().addListener((property, before, now) -> {
            if (root.getScene() != null) {
                model.countOrders();
            }
        });
        appearance.themeProperty().addListener((property, before, now) -> {
            charts = charts(now);
            show(model.overviewProperty().get());
        });
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void focusFirst() {
        wanted = tiles.isEmpty();
        if (risks.isVisible()) {
            risks.focusFirst();
        } else {
            focusTile();
        }
    }

    /** A tile can only take the focus when the pane round the tiles has put them into the window. */
    private void focusTile() {
        root.applyCss();
        grid.focus();
    }

    private void toggleRisks() {
        showRisks(!risks.isVisible());
    }

    /** Shows what will be missed in place of the tiles, or the tiles again. */
    private void showRisks(boolean shown) {
        risks.setVisible(shown);
        if (shown) {
            risks.focusFirst();
        } else {
            focusTile();
        }
    }

    private BriefChart charts(Appearance.Theme theme) {
        return new BriefChart(measurer, GanttStyle.screen(theme.palette()), messages);
    }

    private void show(@Nullable Overview overview) {
        figures.setVisible(overview != null);
        hint.setVisible(overview != null && (overview.projects().isEmpty() || !overview.reported()));
        if (overview == null) {
            return;
        }
        hint.setText(messages.text(hint(overview)));
        figures.show(overview.counts(), overview.unreported());
        Orders orders = model.ordersProperty().get();
        figures.showOrders(orders.overdue());
        figures.showRisks(overview.risks().size());
        risks.show(overview.risks(), orders, overview.statusDate().getYear());
        goals.show(overview.goals(), orders, overview);
        List<ProjectBrief> projects = order.getValue().of(overview.projects());
        if (tiles.size() != projects.size()) {
            lay(projects.size());
        }
        for (int i = 0; i < projects.size(); i++) {
            tiles.get(i).show(projects.get(i), orders, overview, this::picture);
        }
        tellLights();
    }

    /** What to do next where there is nothing to show yet; a tile counts what has only a baseline as reported. */
    private static String hint(Overview overview) {
        if (overview.projects().isEmpty()) {
            return "overview.no-projects";
        }
        boolean baselines = overview.projects().stream()
                .anyMatch(project -> project.status().reported() > 0);
        return baselines ? "overview.only-baselines" : "overview.no-entries";
    }

    private void tellLights() {
        Map<UUID, LightPath> paths = model.lightsProperty().get();
        LightPath none = new LightPath(List.of(), 0);
        path.show(paths.getOrDefault(session.view().programme().annual().id(), none));
        for (ProjectTile tile : tiles) {
            ProjectBrief brief = tile.brief();
            tile.tellLights(brief == null ? "" : LightStrip.words(paths.getOrDefault(brief.id(), none), messages));
        }
    }

    private Drawing picture(ProjectBrief brief, Overview whole, double width, double height) {
        return charts.of(brief.bars(), whole.days(), whole.statusDate(), width, height);
    }

    private void lay(int count) {
        tiles.clear();
        for (int i = 0; i < count; i++) {
            ProjectTile tile = new ProjectTile(words, navigation::openProject);
            tiles.add(tile);
        }
        grid.show(tiles);
        if (wanted) {
            wanted = false;
            focusTile();
        }
    }
}
