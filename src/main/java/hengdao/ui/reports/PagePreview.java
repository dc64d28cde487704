package hengdao.ui.reports;

import hengdao.i18n.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** One page as it will come out, and the ways to the others and to a larger look: keys, wheel and buttons. */
final class PagePreview extends BorderPane {

    private static final double STEP = 1.25;
    private static final double POINTS_PER_PIXEL = 72.0 / 96;

    private final ReportsModel model;
    private final Messages messages;
    private final PageView view = new PageView();
    private final Label empty = new Label();
    private final Label place = new Label();
    private final Label percent = new Label();
    private final Button back = new Button("‹");
    private final Button next = new Button("›");
    private final FlowPane pager = new FlowPane(28, 2);

    PagePreview(ReportsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("reports-preview");
        getStyleClass().add("page-preview");
        empty.setId("reports-note");
        empty.setWrapText(true);
        empty.getStyleClass().add("preview-empty");
        empty.textProperty().bind(model.preview().noteProperty());
        empty.setMouseTransparent(true);
        setMinSize(0, 0);
        setAccessibleText(messages.text("print.preview"));
        setCenter(new StackPane(view, empty));
        preparePager();
        setBottom(pager);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        view.setOnMouseClicked(event -> requestFocus());
        view.addEventFilter(ScrollEvent.SCROLL, this::onScroll);
        view.drawingProperty().bind(model.preview().drawingProperty());
        model.preview().pagesProperty().addListener((property, before, now) -> show());
        model.preview().pageProperty().addListener((property, before, now) -> show());
        view.magnificationProperty()
                .subscribe(by -> percent.setText(Math.round(by.doubleValue() * POINTS_PER_PIXEL * 100) + " %"));
        show();
    }

    /** Shows the page after or before this one, if there is one. */
    void turn(int by) {
        go(model.preview().pageProperty().get() + by);
    }

    private void preparePager() {
        prepare(back, "back", "print.page.back", () -> turn(-1));
        prepare(next, "next", "print.page.next", () -> turn(1));
        place.setId("print-place");
        place.setMinWidth(USE_PREF_SIZE);
        percent.setId("reports-percent");
        percent.setMinWidth(52);
        percent.setAlignment(Pos.CENTER);
        Button smaller = new Button("−");
        Button larger = new Button("+");
        Button whole = new Button(messages.text("reports.zoom.page"));
        Button wide = new Button(messages.text("reports.zoom.width"));
        prepare(smaller, "smaller", "reports.zoom.smaller", () -> view.magnify(1 / STEP));
        prepare(larger, "larger", "reports.zoom.larger", () -> view.magnify(STEP));
        prepare(whole, "whole", "reports.zoom.page", () -> view.fitProperty().set(PageView.Fit.PAGE));
        prepare(wide, "wide", "reports.zoom.width", () -> view.fitProperty().set(PageView.Fit.WIDTH));
        HBox turning = new HBox(8, back, place, next);
        HBox zooming = new HBox(2, smaller, percent, larger, wide, whole);
        turning.setAlignment(Pos.CENTER);
        zooming.setAlignment(Pos.CENTER);
        pager.getChildren().setAll(turning, zooming);
        pager.setAlignment(Pos.CENTER);
        pager.getStyleClass().add("preview-pager");
    }

    private void prepare(Button button, String id, String key, Runnable action) {
        button.setId("reports-page-" + id);
        button.setAccessibleText(messages.text(key));
        button.getStyleClass().addAll("flat", "small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private void go(int to) {
        if (to >= 0 && to < model.preview().pagesProperty().get().size()) {
            model.preview().pageProperty().set(to);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean moves = view.scrolls();
        switch (event.getCode()) {
            case PAGE_UP -> turn(-1);
            case PAGE_DOWN -> turn(1);
            case UP -> step(moves, 0, -1);
            case DOWN -> step(moves, 0, 1);
            case LEFT -> step(moves, -1, 0);
            case RIGHT -> step(moves, 1, 0);
            case SPACE -> turn(1);
            case HOME -> go(0);
            case END -> go(model.preview().pagesProperty().get().size() - 1);
            case PLUS, EQUALS, ADD -> view.magnify(STEP);
            case MINUS, SUBTRACT -> view.magnify(1 / STEP);
            case DIGIT0, NUMPAD0 -> view.fitProperty().set(PageView.Fit.PAGE);
            case W -> view.fitProperty().set(PageView.Fit.WIDTH);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Moves over a page that is larger than its place, else turns pages. */
    private void step(boolean moves, int across, int down) {
        if (!moves) {
            turn(across + down);
            return;
        }
        view.setHvalue(Math.clamp(view.getHvalue() + across * 0.1, 0, 1));
        view.setVvalue(Math.clamp(view.getVvalue() + down * 0.1, 0, 1));
    }

    /** With Ctrl the wheel magnifies; else it moves over the page and, at its end, on to the next one. */
    private void onScroll(ScrollEvent event) {
        if (event.getDeltaY() == 0) {
            return;
        }
        boolean on = event.getDeltaY() < 0;
        if (event.isShortcutDown()) {
            view.magnify(on ? 1 / STEP : STEP);
        } else if (!view.scrolls() || (on ? view.getVvalue() >= 1 : view.getVvalue() <= 0)) {
            int before = model.preview().pageProperty().get();
            turn(on ? 1 : -1);
            if (model.preview().pageProperty().get() != before) {
                view.toEnd(!on);
            }
        } else {
            return;
        }
        event.consume();
    }

    private void show() {
        int count = model.preview().pagesProperty().get().size();
        int at = model.preview().pageProperty().get();
        boolean any = at < count;
        empty.setVisible(!any);
        pager.setVisible(any);
        back.setDisable(at <= 0);
        next.setDisable(at >= count - 1);
        place.setText(any ? messages.text("print.place", at + 1, count) : "");
    }
}
