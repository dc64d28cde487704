package hengdao.ui.reports;

import hengdao.drawing.Drawing;
import hengdao.i18n.Messages;
import hengdao.ui.common.DrawingCanvas;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** One page as it will come out, as large as there is room, and the way to the others: keys, wheel and buttons. */
final class PagePreview extends BorderPane {

    private static final double AIR = 12;

    private final ReportsModel model;
    private final Messages messages;
    private final DrawingCanvas canvas = new DrawingCanvas();
    private final StackPane desk = new StackPane();
    private final StackPane sheet = new StackPane(canvas);
    private final Label empty = new Label();
    private final Label place = new Label();
    private final Button back = new Button("‹");
    private final Button next = new Button("›");
    private final HBox pager = new HBox(8, back, place, next);

    PagePreview(ReportsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("reports-preview");
        getStyleClass().add("page-preview");
        desk.getStyleClass().add("preview-desk");
        sheet.getStyleClass().add("preview-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.setManaged(false);
        empty.setId("reports-note");
        empty.setWrapText(true);
        empty.getStyleClass().add("preview-empty");
        empty.textProperty().bind(model.noteProperty());
        desk.getChildren().addAll(sheet, empty);
        desk.setMinSize(0, 0);
        setMinSize(0, 0);
        setAccessibleText(messages.text("print.preview"));
        setCenter(desk);
        preparePager();
        setBottom(pager);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        desk.setOnMouseClicked(event -> requestFocus());
        desk.setOnScroll(event -> {
            if (event.getDeltaY() != 0) {
                go(model.pageProperty().get() + (event.getDeltaY() < 0 ? 1 : -1));
                event.consume();
            }
        });
        desk.layoutBoundsProperty().addListener((property, before, now) -> show());
        model.pagesProperty().addListener((property, before, now) -> show());
        model.pageProperty().addListener((property, before, now) -> show());
        show();
    }

    private void preparePager() {
        turn(back, "print.page.back", -1);
        turn(next, "print.page.next", 1);
        place.setId("print-place");
        pager.setAlignment(Pos.CENTER);
        pager.getStyleClass().add("preview-pager");
    }

    private void turn(Button button, String key, int by) {
        button.setAccessibleText(messages.text(key));
        button.getStyleClass().add("flat");
        button.setOnAction(event -> go(model.pageProperty().get() + by));
    }

    private void go(int to) {
        if (to >= 0 && to < model.pagesProperty().get().size()) {
            model.pageProperty().set(to);
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP, UP, LEFT -> go(model.pageProperty().get() - 1);
            case PAGE_DOWN, DOWN, RIGHT, SPACE -> go(model.pageProperty().get() + 1);
            case HOME -> go(0);
            case END -> go(model.pagesProperty().get().size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show() {
        List<Drawing> pages = model.pagesProperty().get();
        int at = model.pageProperty().get();
        boolean any = at < pages.size();
        sheet.setVisible(any);
        empty.setVisible(!any);
        pager.setVisible(any);
        back.setDisable(at <= 0);
        next.setDisable(at >= pages.size() - 1);
        place.setText(any ? messages.text("print.place", at + 1, pages.size()) : "");
        if (!any) {
            canvas.drawingProperty().set(null);
            return;
        }
        Drawing page = pages.get(at);
        double across = (desk.getWidth() - 2 * AIR) / page.width();
        double down = (desk.getHeight() - 2 * AIR) / page.height();
        if (across > 0 && down > 0) {
            double by = Math.min(across, down);
            canvas.magnificationProperty().set(by);
            canvas.drawingProperty().set(page);
            double left = Math.round((desk.getWidth() - page.width() * by) / 2);
            double top = Math.round((desk.getHeight() - page.height() * by) / 2);
            sheet.resizeRelocate(left, top, page.width() * by, page.height() * by);
        }
    }
}
