package hengdao.service;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry form (填报) as typed: text that may be half-written; empty where nothing was typed.
 *
 * @param subjectId the indicator or task it is about
 * @param asOf the date as 2017-02-14
 * @param value the cumulative value, or a task's physical per cent; empty if numerator and denominator give it;
 *     of a share also both as 2000/8300
 * @param evidence files as chosen by the officer, not yet copied
 * @param corrects the entry it corrects, or null
 */
public record EntryForm(
        UUID subjectId,
        String asOf,
        String value,
        String numerator,
        String denominator,
        String note,
        String problem,
        String nextStep,
        String reason,
        List<Path> evidence,
        String by,
        @Nullable UUID corrects) {

    public EntryForm {
        evidence = List.copyOf(evidence);
    }

    /** Whether the text of a value is two counts, as 2000/8300. */
    public static boolean isCounts(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('／') >= 0;
    }

    /** The same form with counts that were typed as 2000/8300 for the value put where counts belong. */
    EntryForm takenApart() {
        if (!isCounts(value) || !(numerator + denominator).isBlank()) {
            return this;
        }
        String[] counts = value.split("[/／]", 2);
        return new EntryForm(
                subjectId,
                asOf,
                "",
                counts[0].strip(),
                counts[1].strip(),
                note,
                problem,
                nextStep,
                reason,
                evidence,
                by,
                corrects);
    }

    /** An empty form for an indicator or task. */
    public static EntryForm blank(UUID subjectId) {
        return new EntryForm(subjectId, "", "", "", "", "", "", "", "", List.of(), "", null);
    }
}
