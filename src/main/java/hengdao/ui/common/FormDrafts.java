package hengdao.ui.common;

import hengdao.service.FormTexts;
import hengdao.service.Preferences;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Half-filled forms other than entry forms, each by its own name and, where one has to sign in, each person's: what is
 * typed survives a crash. They are read with all that is remembered, so that a form has its texts at once; they are written in the background.
 */
public final class FormDrafts {

    private final Memory memory;
    private final String own;
    private final DraftKeeper<String, Map<String, String>> keeper;
    private final Map<String, Map<String, String>> newer = new HashMap<>();

    /** @param owner whose they are, empty where nobody has to sign in */
    FormDrafts(
            String owner,
            Memory memory,
            Preferences preferences,
            BackgroundTasks tasks,
            Unwritten unwritten,
            Consumer<? super Exception> failed) {
        this.memory = memory;
        own = owner.isEmpty() ? FormTexts.PREFIX : FormTexts.PREFIX + owner + ".";
        keeper = new DraftKeeper<>(
                tasks,
                (form, texts) -> preferences.keep(own + form, FormTexts.write(texts)),
                form -> {
                    preferences.forget(own + form);
                    if (isNobodys(form)) {
                        preferences.forget(FormTexts.PREFIX + form);
                    }
                },
                unwritten,
                failed);
    }

    /** What was typed, by field; empty if there is no draft. */
    public Map<String, String> find(String form) {
        Map<String, String> known = newer.get(form);
        return known == null ? FormTexts.read(memory.get(key(form), "")) : known;
    }

    /** What was begun before signing in was wanted is found by whoever has nothing of their own there. */
    private String key(String form) {
        return (isNobodys(form) ? FormTexts.PREFIX : own) + form;
    }

    private boolean isNobodys(String form) {
        return memory.get(own + form, "").isEmpty();
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
