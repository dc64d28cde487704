package hengdao.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.StringProperty;

/** Keeps the texts of a form on disk as they are typed, until the form is saved or given up, and takes them up again. */
public final class KeptTexts {

    private final FormDrafts drafts;
    private final Map<String, StringProperty> fields = new LinkedHashMap<>();
    private Map<String, String> first = Map.of();
    private String form = "";

    /** Follows nothing yet. */
    public KeptTexts(Session session) {
        drafts = session.forms();
    }

    /** A form has this field too. */
    public KeptTexts with(String name, StringProperty text) {
        fields.put(name, text);
        text.addListener((property, before, now) -> changed());
        return this;
    }

    /**
     * Follows the fields, which stand now as they do when nothing is typed, under a name, and writes into them what was
     * kept; whether there was anything.
     */
    public boolean open(String name) {
        form = "";
        first = now();
        Map<String, String> kept = drafts.find(name);
        fields.forEach((field, text) -> text.set(kept.getOrDefault(field, text.get())));
        form = name;
        return !kept.isEmpty();
    }

    /** Follows the fields no more; what was typed stays on disk. */
    public void close() {
        form = "";
    }

    /** Throws away what was kept, and follows the fields no more: the form was saved or given up. */
    public void discard() {
        drafts.discard(form);
        form = "";
    }

    private void changed() {
        if (!form.isEmpty()) {
            Map<String, String> now = now();
            drafts.later(form, now.equals(first) ? Map.of() : now);
        }
    }

    private Map<String, String> now() {
        Map<String, String> now = new LinkedHashMap<>();
        fields.forEach((name, text) -> now.put(name, Objects.requireNonNullElse(text.get(), "")));
        return now;
    }
}
