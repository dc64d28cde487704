package hengdao.ui.orders;

import hengdao.i18n.Messages;
import hengdao.model.Evidence;
import hengdao.model.OrderEventKind;
import hengdao.model.SupervisionOrder;
import hengdao.service.ReportKind;
import hengdao.ui.common.BesideOrBelow;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Session;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One order: what it asks, what may follow with its form in place, and beside them all that happened. */
final class OrderPane extends HBox {

    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private static final double LEAST_TITLE = 240;

    /** Room below the form. */
    private static final double FOOT = 10;

    private final Session session;
    private final OrdersModel model;
    private final Navigation navigation;
    private final Messages messages;
    private final OrderWords words;
    private final Label title = new Label();
    private final StateBadge state;
    private final Label days = new Label();
    private final Label requirement = new Label();
    private final Label context = new Label();
    private final Button indicator;
    private final StepButtons steps;
    private final Timeline timeline;
    private final VBox form = new VBox();
    private final ScrollPane scroll;
    private @Nullable OrderLine shown;

    OrderPane(Session session, OrdersModel model, Navigation navigation) {
        this.session = session;
        this.model = model;
        this.navigation = navigation;
        messages = session.messages();
        words = new OrderWords(messages);
        state = new StateBadge(words);
        getStyleClass().add("order-pane");
        title.setId("order-title");
        title.getStyleClass().add("context-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        days.setId("order-days");
        days.getStyleClass().add("order-days");
        days.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        requirement.setId("order-requirement");
        requirement.setWrapText(true);
        requirement.setMinHeight(USE_PREF_SIZE);
        context.setId("order-context");
        context.getStyleClass().add("muted-small");
        context.setWrapText(true);
        context.setMinHeight(USE_PREF_SIZE);
        indicator = button("indicator", () -> subject(navigation::openIndicator));
        Button chart = button("chart", () -> subject(navigation::openRow));
        Button print = button("print", () -> {
            if (shown != null) {
                navigation.openReport(ReportKind.ORDER, shown.order().number());
            }
        });
        HBox ways = new HBox(print, chart, indicator);
        ways.getStyleClass().add("order-head");
        BesideOrBelow head = BesideOrBelow.secondAsItIs(title, LEAST_TITLE, ways);
        HBox standing = new HBox(state, days, context);
        HBox.setHgrow(context, Priority.ALWAYS);
        standing.getStyleClass().add("order-head");
        steps = new StepButtons(session, this::begin);
        VBox left = new VBox(head, standing, requirement, steps, form);
        left.getStyleClass().add("order-left");
        scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("order-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Label history = new Label(messages.text("orders.history"));
        history.getStyleClass().add("order-form-title");
        timeline = new Timeline(messages, this::open);
        VBox.setVgrow(timeline, Priority.ALWAYS);
        VBox right = new VBox(history, timeline);
        right.getStyleClass().add("order-right");
        right.prefWidthProperty().bind(widthProperty().multiply(0.33));
        getChildren().addAll(scroll, right);
    }

    /** Shows an order; a half-written step of it is shown again. */
    void show(OrderLine line) {
        OrderLine before = shown;
        shown = line;
        SupervisionOrder order = line.order();
        title.setText(order.number() + "  " + order.title());
        state.show(line.state());
        days.setText(words.days(line));
        days.pseudoClassStateChanged(OVERDUE, line.isOverdue());
        requirement.setText(line.supervised().standing().requirement());
        context.setText(context(line));
        indicator.setDisable(session.view().plan().indicator(order.subjectId()) == null);
        if (!line.equals(before)) {
            steps.show(line, model.suggestedDay(line.supervised().standing().last()));
            timeline.show(order.requirement(), line.supervised().events());
            form.getChildren().clear();
            StepDraft half = model.draft(line);
            if (half != null) {
                form.getChildren().setAll(form(line, half));
            }
        }
    }

    /** Puts the cursor on what may follow. */
    void focusFirst() {
        steps.focusFirst();
    }

    private String context(OrderLine line) {
        SupervisionOrder order = line.order();
        String due = line.due().equals(order.dueOn())
                ? messages.text("orders.context.due", line.due().toString())
                : messages.text(
                        "orders.context.due_moved",
                        line.due().toString(),
                        order.dueOn().toString());
        String unit =
                messages.text("orders.context", unit(line), order.assignedOn().toString(), due);
        return order.origin().isEmpty() ? unit : unit + messages.text("orders.context.origin", order.origin());
    }

    /** The lead unit under its name of today, with the one on the order where that was another. */
    private String unit(OrderLine line) {
        String former = line.supervised().formerUnit();
        return former.isEmpty() ? line.unit() : messages.text("orders.unit.renamed", line.unit(), former);
    }

    private void begin(OrderEventKind kind) {
        OrderLine line = shown;
        if (line != null) {
            StepForm opened = form(line, model.begin(line, kind));
            form.getChildren().setAll(opened);
            applyCss();
            layout();
            opened.focusFirst();
            showFoot(opened);
        }
    }

    /** Scrolls as far as the buttons of the form need. */
    private void showFoot(StepForm opened) {
        double height = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - height;
        double below = form.getBoundsInParent().getMaxY() - height;
        if (hidden > 0 && below > 0 && opened.getHeight() < height) {
            scroll.setVvalue(Math.min(1, (below + FOOT) / hidden));
        }
    }

    private StepForm form(OrderLine line, StepDraft draft) {
        return new StepForm(session, model, navigation, line, draft, () -> {
            form.getChildren().clear();
            steps.focusFirst();
        });
    }

    private void open(Evidence evidence) {
        session.tasks().database(() -> session.workspace().copyOf(evidence), navigation::openFile, session::fail);
    }

    private void subject(java.util.function.Consumer<UUID> way) {
        OrderLine line = shown;
        if (line != null) {
            way.accept(line.order().subjectId());
        }
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(messages.text("orders.button." + name));
        button.setId("order-" + name);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
