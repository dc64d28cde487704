package hengdao.ui.common;

import hengdao.i18n.Messages;
import hengdao.model.Evidence;
import hengdao.model.ProgressEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The written parts of an entry with their headings; parts left empty are left out. */
public final class EntryTexts {

    private EntryTexts() {}

    /** A heading and its text. */
    public record Part(String heading, String text) {}

    /** What was written in the entry, in the order of the form. */
    public static List<Part> of(ProgressEntry entry, Messages messages) {
        List<Part> parts = new ArrayList<>();
        add(parts, messages.text("entries.note"), entry.note());
        add(parts, messages.text("entries.problem"), entry.problem());
        add(parts, messages.text("entries.next-step"), entry.nextStep());
        add(parts, messages.text("entries.reason"), entry.reason());
        String files = entry.evidence().stream().map(Evidence::fileName).collect(Collectors.joining("、"));
        add(parts, messages.text("entries.evidence"), files);
        return parts;
    }

    private static void add(List<Part> parts, String heading, String text) {
        if (!text.isBlank()) {
            parts.add(new Part(heading, text));
        }
    }
}
