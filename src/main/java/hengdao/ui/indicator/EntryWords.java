package hengdao.ui.indicator;

import hengdao.i18n.Messages;
import hengdao.model.ProgressEntry;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.EntryTexts;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** What an entry says in words. */
final class EntryWords extends ScrollPane {

    private final Messages messages;
    private final TextFlow texts = new TextFlow();

    EntryWords(Messages messages) {
        this.messages = messages;
        texts.getStyleClass().add("entry-texts");
        getStyleClass().add("entry-texts-scroll");
        setId("indicator-words");
        setContent(texts);
        setFitToWidth(true);
    }

    void show(@Nullable EntryLine line) {
        texts.getChildren().clear();
        ProgressEntry entry = line == null ? null : line.entry();
        if (line == null) {
            return;
        }
        List<EntryTexts.Part> parts = entry == null ? List.of() : EntryTexts.of(entry, messages);
        if (parts.isEmpty()) {
            texts.getChildren().add(text(messages.text("entries.no-texts"), "muted"));
        }
        for (EntryTexts.Part part : parts) {
            texts.getChildren()
                    .addAll(text(part.heading() + "  ", "text-heading"), text(part.text() + "\n", "text-body"));
        }
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
