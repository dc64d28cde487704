package hengdao.ui.orders;

import hengdao.i18n.Messages;
import hengdao.schedule.LightTrend;
import hengdao.ui.common.ColumnWidths;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import hengdao.ui.common.Splits;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 督办: all supervision orders, and one of them with its history and what may follow. */
public final class OrdersScreen implements Screen {

    private static final double TABLE = 190;

    private final Session session;
    private final OrdersModel model;
    private final OrderTable table;
    private final OrderPane pane;
    private final NewOrderForm form;
    private final ScrollPane filing;
    private final VBox root;

    /** Shows what the session holds; made when it is first chosen. */
    public OrdersScreen(Session session, Navigation navigation) {
        this.session = session;
        Messages messages = session.messages();
        model = new OrdersModel(session);
        pane = new OrderPane(session, model, navigation);
        table = new OrderTable(model, messages, pane::focusFirst);
        form = new NewOrderForm(session, model, navigation, () -> file(false));
        filing = new ScrollPane(form);
        filing.setFitToWidth(true);
        filing.getStyleClass().add("order-scroll");
        Label none = new Label(messages.text("orders.choose"));
        none.getStyleClass().add("muted");
        none.visibleProperty()
                .bind(model.shownProperty()
                        .isNull()
                        .and(filing.visibleProperty().not()));
        pane.visibleProperty()
                .bind(model.shownProperty()
                        .isNotNull()
                        .and(filing.visibleProperty().not()));
        filing.setVisible(false);
        StackPane below = new StackPane(pane, none, filing);
        below.getStyleClass().add("order-below");
        below.setMinHeight(140);
        table.setMinHeight(100);
        SplitPane split = new SplitPane(table, below);
        split.setOrientation(Orientation.VERTICAL);
        ColumnWidths.keep(table, session.memory(), "orders-columns");
        new Splits(split, table, session.memory(), "orders-table-height", TABLE);
        VBox.setVgrow(split, Priority.ALWAYS);
        root = new VBox(new OrderBar(model, session, table, this::begin), split);
        root.setId("orders");
        root.getStyleClass().add("orders");
        model.shownProperty().subscribe(line -> {
            if (line != null) {
                pane.show(line);
            }
        });
        model.selectedProperty().addListener((property, before, now) -> {
            boolean byItself = before == null;
            if (now != null && !byItself) {
                filing.setVisible(false);
            }
        });
    }

    /**
     * Opens the form of a new order about a task or indicator.
     *
     * @param light the one it is begun from, null for that of the status date
     */
    public void begin(UUID subjectId, LightTrend.@Nullable At light) {
        OrderItem.find(session.view().plan(), subjectId).ifPresent(item -> form.open(item, light));
        begin();
    }

    /** Shows an order, whatever the list was narrowed to. */
    public void open(UUID orderId) {
        filing.setVisible(false);
        model.open(orderId);
    }

    /** Lists the orders that are overdue. */
    public void showOverdue() {
        model.unitProperty().set("");
        model.queryProperty().set("");
        model.scopeProperty().set(OrderScope.OVERDUE);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void refresh() {
        form.refresh();
        model.refresh();
    }

    @Override
    public void focusFirst() {
        root.applyCss();
        if (filing.isVisible()) {
            form.focusFirst();
        } else {
            table.requestFocus();
        }
    }

    private void begin() {
        form.refresh();
        file(true);
    }

    private void file(boolean shown) {
        filing.setVisible(shown);
        root.applyCss();
        root.layout();
        focusFirst();
    }
}
