package hengdao.ui.common;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** Windows in front of the main one, dressed like it and no larger; Esc closes them. */
public final class Dialogs {

    /** The height of a title bar, at most. */
    private static final double TITLE_BAR = 40;

    /** Room for a scroll bar. */
    private static final double BAR = 16;

    private final Stage owner;

    /** Takes the window to stand in front of. */
    public Dialogs(Stage owner) {
        this.owner = owner;
    }

    /** Shows a page in a window of its own and returns that window; a page larger than the main window scrolls. */
    public Stage show(String title, Parent page) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.getIcons().setAll(owner.getIcons());
        Scene scene = new Scene(page);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
        page.applyCss();
        double wide = owner.getWidth();
        double high = owner.getHeight() - TITLE_BAR;
        if (high > 0 && (page.prefWidth(-1) > wide || page.prefHeight(-1) > high)) {
            scene.setRoot(scrolled(page, wide, high));
        }
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static ScrollPane scrolled(Parent page, double wide, double high) {
        ScrollPane scroll = new ScrollPane();
        scroll.getStyleClass().add("dialog-scroll");
        scroll.setFitToWidth(true);
        scroll.setContent(page);
        if (page instanceof Region region && page.prefWidth(-1) > wide) {
            region.setMinWidth(page.prefWidth(-1));
        }
        scroll.setPrefSize(Math.min(page.prefWidth(-1) + BAR, wide), Math.min(page.prefHeight(-1) + BAR, high));
        return scroll;
    }
}
