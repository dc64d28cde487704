package hengdao.ui.orders;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.OrderEventKind;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What may follow now as buttons; below them what may not, each saying why when it is pressed. */
final class StepButtons extends VBox {

    /** In the order of an order's life. */
    private static final List<OrderEventKind> STEPS = List.of(
            OrderEventKind.ASSIGNED,
            OrderEventKind.UNDERTAKEN,
            OrderEventKind.REMINDED,
            OrderEventKind.REPORTED,
            OrderEventKind.PASSED,
            OrderEventKind.RETURNED,
            OrderEventKind.CONCLUDED,
            OrderEventKind.ARCHIVED,
            OrderEventKind.EXTENSION_REQUESTED,
            OrderEventKind.EXTENSION_GRANTED,
            OrderEventKind.EXTENSION_REFUSED,
            OrderEventKind.CORRECTED);

    /** Those that lead on to the next state. */
    private static final Set<OrderEventKind> ONWARD = Set.of(
            OrderEventKind.ASSIGNED,
            OrderEventKind.UNDERTAKEN,
            OrderEventKind.REPORTED,
            OrderEventKind.PASSED,
            OrderEventKind.CONCLUDED,
            OrderEventKind.ARCHIVED);

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Session session;
    private final Messages messages;
    private final OrderWords words;
    private final Consumer<OrderEventKind> begin;
    private final FlowPane possible = new FlowPane();
    private final FlowPane others = new FlowPane();
    private final Label why = new Label();

    /** @param begin called with the step to be written */
    StepButtons(Session session, Consumer<OrderEventKind> begin) {
        this.session = session;
        messages = session.messages();
        this.begin = begin;
        words = new OrderWords(messages);
        getStyleClass().add("order-steps");
        possible.getStyleClass().add("order-possible");
        others.getStyleClass().add("order-others");
        why.setId("order-why");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add("order-why");
        why.managedProperty().bind(why.visibleProperty());
        getChildren().addAll(possible, others, why);
    }

    /** Shows what may follow for an order on a day. */
    void show(OrderLine line, LocalDate day) {
        say(messages.text("orders.why.ask"), true);
        possible.getChildren().setAll(heading("orders.possible"));
        others.getChildren().setAll(heading("orders.not_possible"));
        for (OrderEventKind kind : STEPS) {
            Optional<InputRefused> refusal = line.supervised()
                    .standing()
                    .refusal(kind, day)
                    .or(() -> session.workspace().permissions().refusal("order " + kind.name()));
            if (refusal.isEmpty()) {
                possible.getChildren().add(button(kind));
            } else {
                others.getChildren().add(reason(kind, refusal.get()));
            }
        }
        boolean all = others.getChildren().size() == 1;
        others.setVisible(!all);
        others.setManaged(!all);
        why.setVisible(!all);
        if (possible.getChildren().size() == 1) {
            possible.getChildren().add(new Label(messages.text("orders.nothing_follows")));
        }
    }

    /** The sentence always stands there, so that the form below stays where it is. */
    private void say(String sentence, boolean quiet) {
        why.setText(sentence);
        why.pseudoClassStateChanged(QUIET, quiet);
    }

    /** Puts the cursor on the step that goes on with the order, which is never the one that returns it. */
    void focusFirst() {
        List<Node> steps =
                possible.getChildren().stream().filter(Node::isFocusTraversable).toList();
        steps.stream()
                .filter(step -> ONWARD.contains(step.getUserData()))
                .findFirst()
                .or(() -> steps.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private Label heading(String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("muted-small");
        return heading;
    }

    private Button button(OrderEventKind kind) {
        Button button = new Button(words.step(kind));
        button.setId("step-" + OrderWords.name(kind));
        button.setUserData(kind);
        button.getStyleClass().add("small-button");
        button.setOnAction(event -> begin.accept(kind));
        return button;
    }

    private Hyperlink reason(OrderEventKind kind, InputRefused refused) {
        Hyperlink link = new Hyperlink(words.step(kind));
        link.setId("why-" + OrderWords.name(kind));
        link.getStyleClass().add("order-other");
        String sentence = messages.text(refused.messageKey(), refused.arguments());
        link.setAccessibleText(messages.text("orders.why", words.step(kind), sentence));
        link.setOnAction(event -> {
            link.setVisited(false);
            say(messages.text("orders.why", words.step(kind), sentence), false);
        });
        return link;
    }
}
