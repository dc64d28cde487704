package hengdao.ui.common;

import hengdao.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The files that prove something: added through the chooser, each removable until saved. */
public final class EvidenceBox extends VBox {

    private final ObservableList<Path> files;
    private final Messages messages;
    private final VBox list = new VBox();

    /** @param choosing asks for files under a title */
    public EvidenceBox(
            ObservableList<Path> files, Function<String, List<Path>> choosing, Messages messages, String id) {
        this.files = files;
        this.messages = messages;
        getStyleClass().add("evidence");
        Button add = new Button(messages.text("entry.evidence.add"), new Icon("attach"));
        add.setId(id);
        add.getStyleClass().add("small-button");
        add.setOnAction(event -> choosing.apply(messages.text("entry.evidence.title")).stream()
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
