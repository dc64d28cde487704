package hengdao.service;

import hengdao.model.ProgressEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Checks and saves progress entries (填报). */
public final class Recording {

    Recording() {}

    /** What is to say about the form as typed, in the order of its fields; empty if it can be saved as it is. */
    public List<Finding> check(ProgrammeView view, EntryForm form) {
        return List.of();
    }

    /** The value the form gives: as typed, or numerator / denominator × 100; empty while it cannot be read. */
    public Optional<BigDecimal> value(ProgrammeView view, EntryForm form) {
        return Optional.empty();
    }

    /** 本期新增: the form's value less the counting value before its date; empty while either is missing. */
    public Optional<BigDecimal> increment(ProgrammeView view, EntryForm form) {
        return Optional.empty();
    }

    /**
     * Saves the entry, its evidence files and, where it corrects one, what it supersedes, and discards the draft: all or
     * nothing, on disk when it returns.
     *
     * @throws hengdao.model.InputRefused for the first blocking finding
     */
    public ProgressEntry save(int year, EntryForm form) {
        throw new UnsupportedOperationException();
    }
}
