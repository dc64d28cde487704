package hengdao.ui.entry;

import hengdao.i18n.Messages;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Icon;
import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The files that prove the entry: added through the chooser, each removable until saved. */
final class EvidenceBox extends VBox {

    private final ObservableList<Path> files;
    private final Messages messages;
    private final VBox list = new VBox();

    EvidenceBox(ObservableList<Path> files, FileChoosing choosing, Messages messages) {
        this.files = files;
        this.messages = messages;
        getStyleClass().add("evidence");
        Button add = new Button(messages.text("entry.evidence.add"), new Icon("attach"));
        add.setId("entry-attach");
        add.getStyleClass().add("small-button");
        add.setOnAction(event -> choosing.open(messages.text("entry.evidence.title")).stream()
                .filter(file -> !files.contains(file))
                .forEach(files::add));
        getChildren().addAll(list, add);
        files.addListener((ListChangeListener<Path>) change -> show());
        show();
    }

    private void show() {
        list.getChildren().setAll(files.stream().map(this::line).toList());
    }

    private HBox line(Path file) {
        String name = String.valueOf(file.getFileName());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = new Button();
        remove.setGraphic(new Icon("close"));
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(messages.text("entry.evidence.remove", name));
        remove.setOnAction(event -> files.remove(file));
        Label label = new Label(name);
        HBox line = new HBox(label, space, remove);
        line.getStyleClass().add("evidence-file");
        return line;
    }
}
