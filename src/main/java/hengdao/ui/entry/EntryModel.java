package hengdao.ui.entry;

import hengdao.model.ExpectedError;
import hengdao.model.Programme;
import hengdao.model.ProgressEntry;
import hengdao.schedule.Increments;
import hengdao.service.EntryForm;
import hengdao.service.Finding;
import hengdao.service.ProgrammeView;
import hengdao.service.Workspace;
import hengdao.ui.common.DraftKeeper;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import hengdao.ui.common.Shown;
import hengdao.ui.common.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The entry form: its subject, what is typed, what is to say about it, its draft and its saving; no controls. */
public final class EntryModel {

    private final Session session;
    private final EntryFields fields = new EntryFields();
    private final DraftKeeper<UUID, EntryForm> drafts;
    private final ObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable List<EntryLine>> history = new ReadOnlyObjectWrapper<>(List.of());
    private final NewestLookup<List<EntryLine>> histories;
    private final ReadOnlyObjectWrapper<@Nullable UUID> corrects = new ReadOnlyObjectWrapper<>();
    private final LiveCheck live;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable EntryForm takenUp;
    private boolean filling;
    private boolean saving;
    private boolean attempted;

    /** A form without a subject. */
    public EntryModel(Session session) {
        this.session = session;
        this.drafts = DraftKeeper.ofEntries(session);
        live = new LiveCheck(session);
        histories = new NewestLookup<>(session.tasks(), session::fail);
        fields.onChange(this::changed);
        subject.addListener((property, before, now) -> subjectChanged(before, now));
        session.viewProperty().addListener((property, before, now) -> refresh(now));
    }

    public EntryFields fields() {
        return fields;
    }

    /** What the entry is about, null until chosen. */
    public ReadOnlyObjectProperty<@Nullable Subject> subjectProperty() {
        return subject;
    }

    /** The entry being corrected, null for a new one. */
    public ReadOnlyObjectProperty<@Nullable UUID> correctsProperty() {
        return corrects.getReadOnlyProperty();
    }

    /** What is to say beside the fields now. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return live.findings().getReadOnlyProperty();
    }

    /** 本期新增 as text with sign and unit, empty while it cannot be computed. */
    public ReadOnlyStringProperty incrementProperty() {
        return live.increment().getReadOnlyProperty();
    }

    /** The value that numerator and denominator give, as text; empty unless both are there. */
    public ReadOnlyStringProperty computedValueProperty() {
        return live.computedValue().getReadOnlyProperty();
    }

    /** A sentence about the form itself: a draft taken up again, an error while saving; empty if there is none. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The history of the subject, newest first, empty without one; null for the moment it takes to gather it. */
    public ReadOnlyObjectProperty<@Nullable List<EntryLine>> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** The day up to which entries count. */
    public LocalDate statusDate() {
        return session.view().statusDate();
    }

    /** The newest counting value up to the day in the form; where an entry is corrected, the one that it follows. */
    public Optional<EntryLine> last() {
        LocalDate day = fields.day(session.year()).orElse(session.view().statusDate());
        List<EntryLine> known = history.get();
        UUID corrected = corrects.get();
        return known == null
                ? Optional.empty()
                : corrected == null ? EntryLine.newest(known, day) : EntryLine.before(known, corrected, day);
    }

    /** Starts an entry about a subject, takes its draft up again, or answers the entry of it that was returned. */
    public void begin(Subject about) {
        drafts.flush();
        subject.set(about);
        fill(blank(about.id()));
        session.tasks()
                .database(
                        () -> Waiting.about(about.id(), session.workspace(), session.latest()),
                        waiting -> waiting.ifPresent(each -> goOn(about, each)),
                        session::fail);
    }

    private void goOn(Subject about, Waiting waiting) {
        if (waiting.draft() != null) {
            takeUp(about, waiting.draft());
        } else if (isBlank(about) && waiting.returned() != null) {
            correct(about, waiting.returned());
            notice.set(
                    session.messages().text("entry.returned", waiting.returned().asOf(), waiting.reason()));
        }
    }

    /** Whether the form is about a subject and nothing is written in it. */
    public boolean isBlank(Subject about) {
        return about.equals(subject.get())
                && fields.form(about.id(), corrects.get()).equals(blank(about.id()));
    }

    /** Starts an entry about a subject with a value filled in, in place of a draft's. */
    public void begin(Subject about, BigDecimal value) {
        begin(about);
        fields.value().set(value.stripTrailingZeros().toPlainString());
    }

    /** Starts a correction of an entry: the form is filled with what it says. */
    public void correct(Subject about, ProgressEntry entry) {
        drafts.flush();
        subject.set(about);
        fill(EntryFields.of(entry, fields.by().get()));
        notice.set(session.messages().text("entry.correcting", entry.asOf(), about.value(entry.value())));
    }

    /** Throws the draft away and starts anew. */
    public void discardDraft() {
        Subject about = subject.get();
        if (about != null) {
            drafts.discard(about.id());
            fill(blank(about.id()));
        }
    }

    /** Keeps what is half-filled at once, as when the form is closed. */
    public void keep() {
        drafts.flush();
    }

    /** Saves the entry, then tells what was saved; while a blocking finding stands it saves nothing and says so. */
    public void save(Consumer<? super ProgressEntry> saved, Runnable blocked) {
        Subject about = subject.get();
        if (about == null || saving) {
            return;
        }
        attempted = true;
        EntryForm form = form(about);
        saving = true;
        drafts.cancel();
        session.tasks()
                .database(
                        () -> save(form),
                        outcome -> finish(about, form, outcome, saved, blocked),
                        error -> refuse(about, error));
    }

    private Outcome save(EntryForm form) {
        ProgrammeView view = session.latest();
        List<Finding> open = session.workspace().recording().check(view, form);
        if (open.stream().anyMatch(Finding::blocking)) {
            return new Outcome(open, null, null);
        }
        Workspace.Saved saved = session.workspace().record(view, form);
        return new Outcome(open, saved.entry(), session.take(saved.edited()));
    }

    private void finish(
            Subject about, EntryForm form, Outcome outcome, Consumer<? super ProgressEntry> saved, Runnable blocked) {
        saving = false;
        ProgressEntry entry = outcome.entry();
        Shown fresh = outcome.shown();
        if (entry == null || fresh == null) {
            live.findings().set(outcome.findings());
            drafts.later(about.id(), form);
            blocked.run();
            return;
        }
        session.officer().suggest(form.by());
        fill(blank(about.id()));
        session.show(fresh);
        saved.accept(entry);
    }

    private void refuse(Subject about, Exception error) {
        saving = false;
        drafts.later(about.id(), form(about));
        if (error instanceof ExpectedError expected) {
            notice.set(session.messages().text(expected.messageKey(), expected.arguments()));
        } else {
            session.fail(error);
        }
    }

    private void takeUp(Subject about, EntryForm kept) {
        if (isBlank(about)) {
            fill(kept);
            takenUp = kept;
            notice.set(session.messages().text("entry.draft-kept"));
        }
    }

    private void fill(EntryForm form) {
        filling = true;
        attempted = false;
        corrects.set(form.corrects());
        fields.fill(form);
        notice.set("");
        filling = false;
        check();
    }

    private EntryForm blank(UUID about) {
        LocalDate statusDate = session.view().statusDate();
        LocalDate day = statusDate.isAfter(session.today()) ? session.today() : statusDate;
        String by = session.officer().name();
        return new EntryForm(about, day.toString(), "", "", "", "", "", "", "", List.of(), by, null);
    }

    private EntryForm form(Subject about) {
        return fields.form(about.id(), corrects.get());
    }

    private void changed() {
        Subject about = subject.get();
        if (!filling && about != null) {
            drafts.later(about.id(), form(about));
            check();
        }
    }

    private void refresh(ProgrammeView view) {
        Subject about = subject.get();
        if (about != null) {
            subject.set(Subject.find(view.plan(), about.id()).orElse(null));
            readHistory();
            check();
            followDraft();
        }
    }

    /** Takes up a draft that an undo has brought back, and lets it go once that is done again. */
    private void followDraft() {
        Subject about = subject.get();
        if (about != null && !saving) {
            session.tasks()
                    .database(
                            () -> session.workspace().drafts().find(about.id()),
                            draft -> draft.ifPresentOrElse(kept -> takeUp(about, kept), () -> letGo(about)),
                            session::fail);
        }
    }

    private void letGo(Subject about) {
        if (about.equals(subject.get()) && form(about).equals(takenUp)) {
            fill(blank(about.id()));
        }
    }

    private void subjectChanged(@Nullable Subject before, @Nullable Subject now) {
        if (before == null || now == null || !before.id().equals(now.id())) {
            history.set(null);
            readHistory();
        }
    }

    private void readHistory() {
        Subject about = subject.get();
        if (about == null) {
            histories.forget();
            history.set(List.of());
            return;
        }
        Programme programme = session.view().programme();
        histories.ask(
                outdated -> EntryLine.history(about, programme.entries(), new Increments(programme)), history::set);
    }

    private void check() {
        Subject about = subject.get();
        if (about == null) {
            live.clear();
        } else {
            live.check(about, form(about), attempted);
        }
    }

    private record Outcome(
            List<Finding> findings,
            @Nullable ProgressEntry entry,
            @Nullable Shown shown) {}
}
