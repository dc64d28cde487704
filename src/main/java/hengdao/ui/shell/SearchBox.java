package hengdao.ui.shell;

import atlantafx.base.controls.CustomTextField;
import hengdao.i18n.Messages;
import hengdao.ui.common.CommittedText;
import hengdao.ui.common.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;

/** The search box with its list of hits; a half-typed syllable of an input method searches nothing. */
final class SearchBox extends CustomTextField {

    private static final double ROW_HEIGHT = 40;
    private static final int MOST_SHOWN = 14;

    private final ShellModel model;
    private final Consumer<SearchHit> open;
    private final Runnable left;
    private final ListView<SearchHit> hits = new ListView<>();
    private final Popup popup = new Popup();
    private final CommittedText committed = CommittedText.of(this);
    private boolean choosing;

    /** @param open opens what was chosen */
    SearchBox(ShellModel model, Messages messages, Consumer<SearchHit> open, Runnable left) {
        this.model = model;
        this.open = open;
        this.left = left;
        getStyleClass().add("search-box");
        setId("search");
        setLeft(new Icon("search"));
        setPromptText(messages.text("shell.search"));
        setAccessibleText(messages.text("shell.search"));
        setPrefWidth(232);
        hits.getStyleClass().add("search-hits");
        hits.setId("search-hits");
        hits.setFixedCellSize(ROW_HEIGHT);
        hits.setPrefWidth(480);
        hits.setCellFactory(list -> new SearchCell(messages));
        hits.setPlaceholder(new Label(messages.text("shell.search.none")));
        hits.setFocusTraversable(false);
        hits.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(hits);
        committed.textProperty().addListener((property, before, now) -> search(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void search(String query) {
        choosing = false;
        model.search(query, found -> show(query, found));
    }

    private void show(String query, List<SearchHit> found) {
        hits.getItems().setAll(found);
        hits.getSelectionModel().selectFirst();
        if (query.isBlank()) {
            popup.hide();
            return;
        }
        if (choosing) {
            choosing = false;
            choose();
            return;
        }
        hits.setPrefHeight(Math.clamp(hits.getItems().size(), 1, MOST_SHOWN) * ROW_HEIGHT + 2);
        if (!popup.isShowing() && getScene() != null) {
            hits.getStylesheets().setAll(getScene().getStylesheets());
            Bounds place = localToScreen(getBoundsInLocal());
            popup.show(this, place.getMinX(), place.getMaxY() + 4);
        }
    }

    private void onKey(KeyEvent event) {
        if (committed.isComposing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> {
                hits.getSelectionModel().selectNext();
                hits.scrollTo(hits.getSelectionModel().getSelectedIndex() - MOST_SHOWN / 2);
            }
            case UP -> {
                hits.getSelectionModel().selectPrevious();
                hits.scrollTo(hits.getSelectionModel().getSelectedIndex() - MOST_SHOWN / 2);
            }
            case ENTER -> chooseWhenFound();
            case ESCAPE -> {
                popup.hide();
                clear();
                left.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Enter typed faster than rows are found counts for what was typed. */
    private void chooseWhenFound() {
        choosing = model.isSearching();
        if (!choosing) {
            choose();
        }
    }

    private void choose() {
        SearchHit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            popup.hide();
            clear();
            open.accept(hit);
        }
    }
}
