package hengdao.ui.indicator;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.ui.common.LightBadge;
import hengdao.ui.common.WholeText;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All indicators to choose from, found by part of their words or the pinyin initials of these. */
final class IndicatorList extends VBox {

    private static final double ROW = 44;

    /** The least room for words beside the figures. */
    private static final double CONTEXT = 56;

    private final IndicatorModel model;
    private final Messages messages;
    private final TextField query = new TextField();
    private final ListView<IndicatorLine> list = new ListView<>();
    private boolean filling;

    IndicatorList(IndicatorModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("indicator-list");
        query.setId("indicator-query");
        query.setPromptText(messages.text("indicator.find"));
        query.setAccessibleText(messages.text("indicator.find"));
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        list.setId("indicator-list");
        list.setAccessibleText(messages.text("screen.indicator"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(each -> new Cell());
        list.setPlaceholder(new Label(messages.text("indicator.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox find = new HBox(query);
        find.getStyleClass().add("indicator-find");
        HBox.setHgrow(query, Priority.ALWAYS);
        getChildren().addAll(find, list);
        model.linesProperty().subscribe(now -> fill());
        model.selectedProperty().subscribe(this::mark);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.selectedProperty().set(now.id());
            }
        });
    }

    /** Puts the cursor into the list. */
    void focus() {
        list.requestFocus();
    }

    private void fill() {
        filling = true;
        list.getItems().setAll(model.linesProperty().get());
        filling = false;
        mark(model.selectedProperty().get());
    }

    /** Marks the indicator shown, if it is listed. */
    private void mark(@Nullable UUID id) {
        IndicatorLine marked = list.getSelectionModel().getSelectedItem();
        if (marked != null && marked.id().equals(id)) {
            return;
        }
        filling = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(id)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 3));
            }
        }
        filling = false;
    }

    /** Down goes from the field into the list, Enter takes the best one. */
    private void walk(KeyEvent event) {
        boolean any = !list.getItems().isEmpty();
        if (event.getCode() == KeyCode.DOWN && any) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && any) {
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !query.getText().isEmpty()) {
            query.clear();
            event.consume();
        }
    }

    private final class Cell extends ListCell<IndicatorLine> {
        private final Label name = new Label();
        private final Label figures = new Label();
        private final Label context = new Label();
        private final LightBadge light = new LightBadge(messages);
        private final VBox lines;

        Cell() {
            name.getStyleClass().add("indicator-name");
            figures.getStyleClass().add("indicator-figures");
            context.getStyleClass().add("muted-small");
            light.setMinWidth(USE_PREF_SIZE);
            WholeText.tip(name);
            WholeText.tip(context);
            WholeText.tip(figures);
            HBox above = new HBox(name, space(), light);
            above.getStyleClass().add("indicator-line");
            HBox below = new HBox(figures, space(), context);
            below.getStyleClass().add("indicator-line");
            lines = new VBox(above, below);
            setPrefWidth(0);
        }

        /** Figures go before the words beside them, which go where there is no room for both; no line is wider than the list. */
        @Override
        protected void layoutChildren() {
            double room = getWidth() - snappedLeftInset() - snappedRightInset();
            double wanted = figures.prefWidth(-1);
            boolean both = wanted + CONTEXT <= room;
            context.setVisible(both);
            context.setManaged(both);
            figures.setMinWidth(Math.max(0, Math.min(wanted, room)));
            lines.setMaxWidth(room);
            super.layoutChildren();
        }

        @Override
        protected void updateItem(IndicatorLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(line.number() + " " + line.name());
            figures.setText(line.figures());
            context.setText(line.context());
            light.show(line.light());
            setGraphic(lines);
            setAccessibleText(messages.text(
                    "indicator.spoken",
                    name.getText(),
                    line.context(),
                    line.figures(),
                    Lights.word(line.light(), messages)));
        }
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
