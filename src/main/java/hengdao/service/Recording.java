package hengdao.service;

import hengdao.model.EntryState;
import hengdao.model.Evidence;
import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.schedule.Reading;
import hengdao.schedule.plan.Plan;
import hengdao.store.Change;
import hengdao.store.EntryStore;
import hengdao.store.EvidenceFiles;
import hengdao.store.Ids;
import hengdao.store.ProgrammeStore;
import hengdao.store.WriteGate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks and saves progress entries (填报). */
public final class Recording {

    private final WriteGate gate;
    private final Permissions permissions;
    private final ProgrammeStore programmes;
    private final EntryStore entries;
    private final EvidenceFiles evidenceFiles;
    private final Drafts drafts;
    private final KeptLights lights;
    private final Preferences preferences;
    private final Ids ids;
    private final Clock clock;

    Recording(
            WriteGate gate,
            Permissions permissions,
            ProgrammeStore programmes,
            EntryStore entries,
            EvidenceFiles evidenceFiles,
            Drafts drafts,
            KeptLights lights,
            Preferences preferences,
            Ids ids,
            Clock clock) {
        this.gate = gate;
        this.permissions = permissions;
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
     * 本期新增 of the form's value by {@link hengdao.schedule.Increments}, without the entry it corrects; empty too while
     * value or date cannot be read.
     */
    public Optional<BigDecimal> increment(ProgrammeView view, EntryForm form) {
        return check(view.programme(), form).increment();
    }

    /**
     * What {@link #increment} is measured from where that is not the newest reading: an earlier one, as several entries of a
     * round or of a day add up. Empty where it is.
     */
    public Optional<Reading> since(ProgrammeView view, EntryForm form) {
        return check(view.programme(), form).since();
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
        return switch (save(now, List.of(form))) {
            case Submission.Saved saved -> new Workspace.Saved(saved.entries().getFirst(), saved.edited());
            case Submission.Refused refused -> {
                Finding first = refused.firstBlocking();
                throw new InputRefused(first.messageKey(), first.arguments().toArray());
            }
        };
    }

    /** What is to say about several forms that are to be saved together, in their order; each knows those before it. */
    public List<List<Finding>> check(ProgrammeView view, List<EntryForm> forms) {
        return checks(view.programme(), forms).stream().map(Checked::findings).toList();
    }

    /**
     * Saves several entries in one transaction as {@link #save(int, EntryForm)} does, or, if there is anything blocking
     * about one of them, none.
     *
     * @param now the programme as it stands on disk
     * @param forms at least one
     */
    Submission save(ProgrammeView now, List<EntryForm> forms) {
        List<Checked> checks = checks(now.programme(), forms);
        if (checks.stream().anyMatch(Checked::blocked)) {
            return new Submission.Refused(checks.stream().map(Checked::findings).toList());
        }
        String actor = forms.getFirst().by().strip();
        boolean corrects = forms.stream().anyMatch(form -> form.corrects() != null);
        String action = corrects ? "correct progress" : "record progress";
        forms.forEach(form -> checkWho(now, form, action));
        Submission.Saved saved = gate.write(actor, action, change -> {
            List<ProgressEntry> all = checks.stream()
                    .map(checked ->
                            append(change, checked, now.programme().annual().demo()))
                    .toList();
            Edited edited = EntryWays.with(now, all);
            lights.keep(change, edited);
            return new Submission.Saved(all, edited);
        });
        preferences.set(Preferences.REPORTER, actor);
        return saved;
    }

    private void checkWho(ProgrammeView now, EntryForm form, String action) {
        permissions.check(form.by(), action);
        now.programme().entries().stream()
                .filter(entry -> entry.id().equals(form.corrects()))
                .forEach(entry -> permissions.checkCorrection(entry, EntryWays.number(now, entry)));
    }

    private ProgressEntry append(Change change, Checked checked, boolean demo) {
        EntryForm form = checked.form();
        List<Evidence> evidence = form.evidence().stream()
                .map(file -> evidenceFiles.keep(change, file))
                .toList();
        ProgressEntry entry = entry(form, checked.check(), evidence, change.at(), demo);
        entries.append(change, entry);
        drafts.discard(change, form.subjectId());
        return entry;
    }

    private record Checked(EntryForm form, EntryCheck check, List<Finding> findings) {

        boolean blocked() {
            return findings.stream().anyMatch(Finding::blocking);
        }
    }

    private List<Checked> checks(Programme programme, List<EntryForm> forms) {
        List<Checked> checks = new ArrayList<>();
        Programme soFar = programme;
        for (EntryForm form : forms) {
            EntryCheck check = check(soFar, form);
            Checked checked = new Checked(form, check, check.findings());
            checks.add(checked);
            if (!checked.blocked() && checks.size() < forms.size()) {
                ProgressEntry meant = entry(form, check, List.of(), clock.instant(), false);
                soFar = soFar.withEntries(EntryWays.with(soFar.entries(), List.of(meant)));
            }
        }
        return checks;
    }

    private EntryCheck check(Programme programme, EntryForm form) {
        return new EntryCheck(programme, form, LocalDate.now(clock));
    }

    private ProgressEntry entry(
            EntryForm form, EntryCheck check, List<Evidence> evidence, Instant at, boolean example) {
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
                at.truncatedTo(ChronoUnit.MICROS),
                form.corrects(),
                EntryState.SUBMITTED,
                example);
    }
}
