package hengdao.ui.indicator;

import hengdao.ui.common.Appearance;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Pages;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import hengdao.ui.common.Splits;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/** 指标: all indicators, and what is known of one of them. */
public final class IndicatorScreen implements Screen {

    private static final double LIST = 300;

    private final IndicatorModel model;
    private final IndicatorList list;
    private final IndicatorPane pane;
    private final SplitPane root;

    /** Shows what the session holds; made when it is first chosen. */
    public IndicatorScreen(Session session, Navigation navigation, Appearance appearance) {
        model = new IndicatorModel(session);
        list = new IndicatorList(model, session.messages());
        list.setMinWidth(220);
        list.setPrefWidth(LIST);
        list.setMaxWidth(480);
        pane = new IndicatorPane(session, model, navigation, appearance);
        Label none = new Label(session.messages().text("indicator.choose"));
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(model.detailProperty().isNull());
        ScrollPane place = Pages.scrolling(pane);
        place.visibleProperty().bind(model.detailProperty().isNotNull());
        root = new SplitPane(list, new StackPane(place, none));
        root.setId("indicator");
        new Splits(root, list, session.memory(), "indicator-list-width", LIST);
        model.detailProperty().subscribe(detail -> {
            if (detail != null) {
                pane.show(detail);
            }
        });
        session.marksProperty().addListener((property, before, now) -> {
            if (root.getScene() != null) {
                model.refresh();
            }
        });
    }

    /** Shows an indicator, whatever the list is narrowed to. */
    public void open(UUID indicatorId) {
        model.queryProperty().set("");
        model.selectedProperty().set(indicatorId);
    }

    /** Shows an indicator with one of its entries selected. */
    public void open(UUID indicatorId, UUID entryId) {
        pane.prefer(entryId);
        open(indicatorId);
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
        root.applyCss();
        list.focus();
    }
}
