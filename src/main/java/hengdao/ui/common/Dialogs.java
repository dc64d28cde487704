package hengdao.ui.common;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** Windows in front of the main one, dressed like it; Esc closes them. */
public final class Dialogs {

    private final Stage owner;

    /** Takes the window to stand in front of. */
    public Dialogs(Stage owner) {
        this.owner = owner;
    }

    /** Shows a page in a window of its own and returns that window. */
    public Stage show(String title, Parent page) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(title);
        stage.getIcons().setAll(owner.getIcons());
        Scene scene = new Scene(page);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
        stage.setScene(scene);
        stage.show();
        return stage;
    }
}
