package hengdao.service;

import hengdao.i18n.Messages;
import hengdao.report.ReportTemplate;
import java.util.Locale;

/**
 * A template of a file that was imported.
 *
 * @param template under the name it has here
 */
public record TakenIn(ReportTemplate template, How how) {

    /** What became of it. */
    public enum How {
        ADDED,
        /** It took the place of the one of its name. */
        REPLACED,
        /** Another has its name, so it has a new one. */
        RENAMED,
        /** It was there already, word for word. */
        SAME
    }

    /** A sentence that says so. */
    public String words(Messages messages) {
        String name = template.name().isEmpty() ? messages.text("reports.template.usual") : template.name();
        return messages.text("templates.taken." + how.name().toLowerCase(Locale.ROOT), name);
    }
}
