package hengdao.ui.common;

import hengdao.service.FormTexts;
import hengdao.service.Preferences;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Half-filled forms other than entry forms, each by its own name: what is typed survives a crash. They are read with all
 * that is remembered, so that a form has its texts at once; they are written in the background.
 */
public final class FormDrafts {

    private final Memory memory;
    private final DraftKeeper<String, Map<String, String>> keeper;
    private final Map<String, Map<String, String>> newer = new HashMap<>();

    FormDrafts(
            Memory memory,
            Preferences preferences,
            BackgroundTasks tasks,
            Unwritten unwritten,
            Consumer<? super Exception> failed) {
        this.memory = memory;
        keeper = new DraftKeeper<>(
                tasks,
                (form, texts) -> preferences.keep(FormTexts.PREFIX + form, FormTexts.write(texts)),
                form -> preferences.forget(FormTexts.PREFIX + form),
                unwritten,
                failed);
    }

    /** What was typed, by field; empty if there is no draft. */
    public Map<String, String> find(String form) {
        Map<String, String> known = newer.get(form);
        return known == null ? FormTexts.read(memory.get(FormTexts.PREFIX + form, "")) : known;
    }

    /** Keeps what is typed, by field, soon; nothing typed is no draft. */
    public void later(String form, Map<String, String> texts) {
        if (texts.isEmpty()) {
            discard(form);
        } else if (!texts.equals(find(form))) {
            newer.put(form, Map.copyOf(texts));
            keeper.later(form, Map.copyOf(texts));
        }
    }

    /** Throws a draft away, if there is one. */
    public void discard(String form) {
        if (!find(form).isEmpty()) {
            newer.put(form, Map.of());
            keeper.discard(form);
        }
    }

    /** Keeps at once what is waiting. */
    public void flush() {
        keeper.flush();
    }
}
