package hengdao.ui.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The half-written forms of a page, by the line they belong to. */
final class KeptForms {

    private final Map<Place, Kept> all = new LinkedHashMap<>();

    private record Place(@Nullable Object line, String form) {}

    /** A form with all that is shown around it, if it is a deed. */
    record Kept(Form form, List<Node> nodes) {}

    /** Keeps a form of a line. */
    void keep(@Nullable Object line, Kept kept) {
        all.put(new Place(line, kept.form().getId()), kept);
    }

    /** Writes into a fresh form what was typed into the one it replaces. */
    void writeInto(@Nullable Object line, Form fresh) {
        Kept before = take(line, fresh.getId());
        if (before != null) {
            fresh.write(before.form().written());
        }
    }

    /** Gives a form of a line back and keeps it no longer; null if there is none. */
    @Nullable
    Kept take(@Nullable Object line, String form) {
        return all.remove(new Place(line, form));
    }

    /** Gives a deed of a line back and keeps it no longer; null if there is none. */
    @Nullable
    Kept takeDeed(@Nullable Object line) {
        return all.entrySet().stream()
                .filter(each -> Objects.equals(each.getKey().line(), line))
                .map(Map.Entry::getValue)
                .filter(each -> each.form().isDeed())
                .findFirst()
                .map(each -> take(line, each.form().getId()))
                .orElse(null);
    }

    /** Lets those go that have been saved. */
    void dropAsked() {
        all.values().stream().map(Kept::form).filter(Form::isAsked).forEach(Form::forget);
        all.values().removeIf(each -> each.form().isAsked());
    }
}
