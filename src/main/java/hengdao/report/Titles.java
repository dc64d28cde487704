package hengdao.report;

import hengdao.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The titles of reports. */
final class Titles {

    private Titles() {}

    /** The template's own title, or the usual one, about the only project shown or else the programme. */
    static String of(TemplateTitle report, ReportData data, List<Integer> projects, Messages messages) {
        String name = name(data, projects, messages);
        return of(
                report, data, name, messages.text("report." + report.name().toLowerCase(Locale.ROOT) + ".title", name));
    }

    /** The template's own title about something, or the usual one. */
    static String of(TemplateTitle report, ReportData data, String name, String usual) {
        return data.template().title(report, name, data.programme().annual().year(), usual);
    }

    /** The name of the only project shown, else the programme's title, with the numbers of the projects if not all are. */
    static String name(ReportData data, List<Integer> projects, Messages messages) {
        var only = projects.stream().distinct().sorted().toList();
        String all = data.programme().annual().title();
        if (only.size() > 1 && only.size() < data.programme().projects().size()) {
            String numbers = only.stream().map(String::valueOf).collect(Collectors.joining("、"));
            return messages.text("report.title.some", all, numbers);
        }
        return only.size() != 1
                ? all
                : data.programme().projects().stream()
                        .filter(project -> project.no() == only.getFirst())
                        .map(project -> project.name())
                        .findFirst()
                        .orElse("");
    }
}
