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
 * @param value the cumulative value, or a task's physical per cent; empty if numerator and denominator give it
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

    /** An empty form for an indicator or task. */
    public static EntryForm blank(UUID subjectId) {
        return new EntryForm(subjectId, "", "", "", "", "", "", "", "", List.of(), "", null);
    }
}
