package hengdao.ui.rounds;

import hengdao.service.EntryForm;
import hengdao.service.Finding;
import hengdao.service.ProgrammeView;
import hengdao.service.Recording;
import java.util.List;
import java.util.Map;

/** What is to say about a form of a round; where many are submitted at once, any step back needs its reason. */
final class LineFindings {

    private static final Map<String, String> ASKING = Map.of(
            "recording.value.fallen", "recording.reason.fallen", "recording.value.risen", "recording.reason.risen");

    private LineFindings() {}

    static List<Finding> of(Recording recording, ProgrammeView view, EntryForm form) {
        return recording.check(view, form).stream()
                .map(finding -> asking(finding, form))
                .toList();
    }

    private static Finding asking(Finding finding, EntryForm form) {
        String key = ASKING.get(finding.messageKey());
        return key == null || !form.reason().isBlank()
                ? finding
                : new Finding(Finding.Field.REASON, true, key, finding.arguments());
    }
}
