package hengdao.report;

import hengdao.i18n.Messages;
import java.util.List;

/** The titles of reports. */
final class Titles {

    private Titles() {}

    /** The text of the key around the name of the only project shown, else around the programme's title. */
    static String of(String key, ReportData data, List<Integer> projects, Messages messages) {
        var only = projects.stream().distinct().toList();
        String name = only.size() != 1
                ? data.programme().annual().title()
                : data.programme().projects().stream()
                        .filter(project -> project.no() == only.getFirst())
                        .map(project -> project.name())
                        .findFirst()
                        .orElse("");
        return messages.text(key, name);
    }
}
