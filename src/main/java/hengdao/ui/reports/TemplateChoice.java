package hengdao.ui.reports;

import hengdao.report.ReportTemplate;
import hengdao.service.ReportKind;
import hengdao.ui.common.Memory;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The report templates there are, and which of them each kind of report wears; remembered. Used on the JavaFX thread. */
final class TemplateChoice {

    private final Memory memory;
    private final ReadOnlyObjectWrapper<List<ReportTemplate>> all =
            new ReadOnlyObjectWrapper<>(List.of(ReportTemplate.USUAL));

    TemplateChoice(Memory memory) {
        this.memory = memory;
    }

    /** The template a kind of report wears, by name; empty for the usual one. */
    static String remembered(Memory memory, ReportKind kind) {
        return memory.get(place(kind), "");
    }

    /** All templates, the usual one first. */
    ReadOnlyObjectProperty<List<ReportTemplate>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Takes up what is there now. */
    void take(List<ReportTemplate> read) {
        all.set(List.copyOf(read));
    }

    /** The template a kind wears; the usual one if that is gone. */
    ReportTemplate of(ReportKind kind) {
        String name = remembered(memory, kind);
        return all.get().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(all.get().getFirst());
    }

    /** Lets a kind wear a template. */
    void choose(ReportKind kind, ReportTemplate template) {
        memory.put(place(kind), template.name());
    }

    /** Lets the kinds that wear a template wear it under another name. */
    void rename(String name, String newName) {
        for (ReportKind kind : ReportKind.values()) {
            if (!name.isEmpty() && remembered(memory, kind).equals(name)) {
                memory.put(place(kind), newName);
            }
        }
    }

    private static String place(ReportKind kind) {
        return "report-" + kind.name() + "-template";
    }
}
