package hengdao.ui.start;

import hengdao.i18n.Messages;
import hengdao.service.FirstYear;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The pages shown while there is no programme to show. */
public final class StartPages {

    private StartPages() {}

    /** What the choices of the first page do. */
    public record First(Runnable programme, Runnable demo, Runnable empty, Runnable other) {}

    /** The folder of the example data, beside the officer's own. */
    public static Path demoFolder(Path folder) {
        return folder.resolveSibling(folder.getFileName() + "-demo");
    }

    /** The first start: nothing is stored yet. */
    public static CalmPage first(Messages messages, Path folder, First choices) {
        return new CalmPage(
                messages.text("start.first"),
                List.of(messages.text("start.first.folder", folder)),
                List.of(
                        choice(messages, "programme", "start-primary", choices.programme),
                        choice(messages, "demo", "start-plain", choices.demo),
                        choice(messages, "empty", "start-plain", choices.empty),
                        plain(messages, "start.other-folder", choices.other)));
    }

    /** The folder is open and holds no programme: asks for the one to begin with. */
    public static CalmPage empty(
            Messages messages, Path folder, int usualYear, Consumer<FirstYear> begin, Runnable other) {
        return new CalmPage(
                messages.text("start.no-programme"),
                List.of(messages.text("start.no-programme.text", folder)),
                List.of(new NewYearForm(messages, usualYear, begin), plain(messages, "start.other-folder", other)));
    }

    /** The folder cannot be used: the sentence says why, and by whom it is held. */
    public static CalmPage unusable(Messages messages, String sentence, Runnable again, Runnable other, Runnable exit) {
        Button retry = plain(messages, "start.again", again);
        retry.getStyleClass().add("primary-button");
        return new CalmPage(
                messages.text("start.unusable"),
                List.of(sentence, messages.text("start.unusable.safe")),
                List.of(retry, plain(messages, "start.other-folder", other), plain(messages, "start.exit", exit)));
    }

    private static Button choice(Messages messages, String name, String style, Runnable action) {
        Label title = new Label(messages.text("start.choice." + name));
        title.getStyleClass().add("choice-title");
        Label text = new Label(messages.text("start.choice." + name + ".text"));
        text.getStyleClass().add("choice-text");
        Button button = new Button();
        button.setGraphic(new VBox(title, text));
        button.setId("start-" + name);
        button.setAccessibleText(title.getText());
        button.getStyleClass().addAll("start-choice", style);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button plain(Messages messages, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }
}
