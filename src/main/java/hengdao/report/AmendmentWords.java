package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.model.Amendment;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was changed of a commitment in words, both values with day, reason and approval. */
public record AmendmentWords(Messages messages) {

    /** Those of an indicator or task in one line, the oldest first; empty if it was never amended. */
    public String of(List<Amendment> amendments, UUID subjectId) {
        return amendments.stream()
                .filter(each -> each.subjectId().equals(subjectId))
                .map(this::of)
                .collect(Collectors.joining(messages.text("fact.amendments.separator")));
    }

    private String of(Amendment amendment) {
        return messages.text(
                "fact.amendments.words",
                amendment.on(),
                messages.text("amendments.kind." + amendment.kind().name().toLowerCase(Locale.ROOT)),
                amendment.before(),
                amendment.after(),
                amendment.reason(),
                amendment.approvedBy());
    }
}
