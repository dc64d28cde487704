package hengdao.ui.orders;

import hengdao.i18n.Messages;
import hengdao.model.Evidence;
import hengdao.model.OrderCorrection;
import hengdao.model.OrderEvent;
import hengdao.model.OrderEventKind;
import hengdao.ui.common.Icon;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What happened to an order, newest first: when, what, who, in which words, with which files. */
final class Timeline extends ScrollPane {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Messages messages;
    private final OrderWords words;
    private final Consumer<Evidence> open;
    private final VBox events = new VBox();

    /** @param open called with the file to be looked at */
    Timeline(Messages messages, Consumer<Evidence> open) {
        this.messages = messages;
        this.open = open;
        words = new OrderWords(messages);
        setId("order-timeline");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("order-timeline");
        events.getStyleClass().add("order-events");
        setContent(events);
    }

    /** Shows the events of an order; each correction with the requirement it replaced. */
    void show(String filed, List<OrderEvent> happened) {
        List<HBox> lines = new ArrayList<>();
        String requirement = filed;
        for (OrderEvent event : happened) {
            lines.add(event(event, requirement));
            if (event.kind() == OrderEventKind.CORRECTED) {
                requirement = OrderCorrection.of(event.note()).requirement();
            }
        }
        events.getChildren().setAll(lines.reversed());
        setVvalue(0);
    }

    private HBox event(OrderEvent event, String before) {
        Label day = new Label(event.on().toString());
        day.getStyleClass().add("order-event-day");
        day.setMinWidth(USE_PREF_SIZE);
        Label kind = new Label(words.step(event.kind()));
        kind.getStyleClass().add("order-event-kind");
        Label by = new Label(event.by());
        by.getStyleClass().add("muted-small");
        by.setTooltip(new Tooltip(messages.text("orders.entered", MOMENT.format(event.at()))));
        FlowPane head = new FlowPane(kind, by);
        head.setMinWidth(0);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("order-event-head");
        VBox body = new VBox(head);
        if (event.newDue() != null) {
            body.getChildren()
                    .add(text(messages.text("orders.asks_until", event.newDue().toString())));
        }
        if (event.kind() == OrderEventKind.CORRECTED) {
            OrderCorrection correction = OrderCorrection.of(event.note());
            body.getChildren()
                    .addAll(
                            text(messages.text("orders.corrected.reason", correction.reason())),
                            text(messages.text("orders.corrected.before", before)),
                            text(messages.text("orders.corrected.after", correction.requirement())));
        } else if (!event.note().isEmpty()) {
            body.getChildren().add(text(event.note()));
        }
        if (!event.evidence().isEmpty()) {
            FlowPane files = new FlowPane();
            files.getStyleClass().add("order-files");
            event.evidence().forEach(file -> files.getChildren().add(file(file)));
            body.getChildren().add(files);
        }
        HBox.setHgrow(body, Priority.ALWAYS);
        Icon dot = new Icon("event-" + (event.kind().isDecision() ? "decision" : "done"));
        HBox line = new HBox(day, dot, body);
        line.getStyleClass().add("order-event");
        return line;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Button file(Evidence evidence) {
        Button button = new Button(evidence.fileName(), new Icon("file"));
        button.getStyleClass().addAll("small-button", "order-file");
        button.setAccessibleText(messages.text("orders.open_file", evidence.fileName()));
        button.setTooltip(new Tooltip(button.getAccessibleText()));
        button.setOnAction(event -> open.accept(evidence));
        return button;
    }
}
