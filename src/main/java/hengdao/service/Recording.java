package hengdao.service;

import hengdao.model.EntryState;
import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.schedule.Reading;
import hengdao.schedule.plan.Plan;
import hengdao.store.Change;
import hengdao.store.DraftStore;
import hengdao.store.EntryStore;
import hengdao.store.EvidenceFiles;
import hengdao.store.Ids;
import hengdao.store.ProgrammeStore;
import hengdao.store.WriteGate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Checks and saves progress entries (填报). */
public final class Recording {

    private final WriteGate gate;
    private final ProgrammeStore programmes;
    private final EntryStore entries;
    private final EvidenceFiles evidenceFiles;
    private final DraftStore drafts;
    private final KeptLights lights;
    private final Preferences preferences;
    private final Ids ids;
    private final Clock clock;

    Recording(
            WriteGate gate,
            ProgrammeStore programmes,
            EntryStore entries,
            EvidenceFiles evidenceFiles,
            DraftStore drafts,
            KeptLights lights,
            Preferences preferences,
            Ids ids,
            Clock clock) {
        this.gate = gate;
        this.programmes = programmes;
        this.entries = entries;
        this.evidenceFiles = evidenceFiles;
        this.drafts = drafts;
        this.lights = lights;
        this.preferences = preferences;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is to say about the form as typed; nothing blocking in it means it can be saved. */
    public List<Finding> check(ProgrammeView view, EntryForm form) {
        return check(view.programme(), form).findings();
    }

    /** The value the form gives: numerator / denominator × 100, else as typed; empty while it cannot be read. */
    public Optional<BigDecimal> value(ProgrammeView view, EntryForm form) {
        return check(view.programme(), form).typed().value();
    }

    /**
     * 本期新增: the form's value less the value that counts on its date without it; the whole value where there is none
     * before; empty while value or date cannot be read.
     */
    public Optional<BigDecimal> increment(ProgrammeView view, EntryForm form) {
        EntryCheck check = check(view.programme(), form);
        if (check.date().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal before = check.previous().map(Reading::value).orElse(BigDecimal.ZERO);
        return check.typed().value().map(value -> value.subtract(before));
    }

    /**
     * Saves the entry, its evidence files and, where it corrects one, what it supersedes, and discards the draft: all or
     * nothing, on disk when it returns.
     *
     * @throws InputRefused for the first blocking finding
     */
    public ProgressEntry save(int year, EntryForm form) {
        Programme programme = programmes.load(year);
        LocalDate own = programme.annual().statusDate();
        LocalDate statusDate = own != null ? own : LocalDate.now(clock);
        return save(ProgrammeView.of(Plan.of(programme), statusDate), form).entry();
    }

    /** As {@link #save(int, EntryForm)} into a programme that is as it stands on disk. */
    Workspace.Saved save(ProgrammeView now, EntryForm form) {
        Programme programme = now.programme();
        EntryCheck check = check(programme, form);
        check.findings().stream().filter(Finding::blocking).findFirst().ifPresent(finding -> {
            throw new InputRefused(finding.messageKey(), finding.arguments().toArray());
        });
        String action = form.corrects() == null ? "record progress" : "correct progress";
        Workspace.Saved saved = gate.write(form.by().strip(), action, change -> {
            List<Evidence> evidence = form.evidence().stream()
                    .map(file -> evidenceFiles.keep(change, file))
                    .toList();
            ProgressEntry entry =
                    entry(form, check, evidence, change, programme.annual().demo());
            entries.append(change, entry);
            drafts.discard(change, form.subjectId());
            Edited edited = EntryWays.with(now, entry);
            lights.keep(change, edited);
            return new Workspace.Saved(entry, edited);
        });
        preferences.set(Preferences.REPORTER, saved.entry().by());
        return saved;
    }

    private EntryCheck check(Programme programme, EntryForm form) {
        return new EntryCheck(programme, form, LocalDate.now(clock));
    }

    private ProgressEntry entry(
            EntryForm form, EntryCheck check, List<Evidence> evidence, Change change, boolean example) {
        boolean counted = check.subject().filter(Subject::isShare).isPresent();
        return new ProgressEntry(
                ids.next(),
                form.subjectId(),
                check.date().orElseThrow(),
                check.typed().value().orElseThrow(),
                counted ? check.typed().numerator().orElse(null) : null,
                counted ? check.typed().denominator().orElse(null) : null,
                form.note().strip(),
                form.problem().strip(),
                form.nextStep().strip(),
                form.reason().strip(),
                evidence,
                form.by().strip(),
                change.at().truncatedTo(ChronoUnit.MICROS),
                form.corrects(),
                EntryState.SUBMITTED,
                example);
    }
}
