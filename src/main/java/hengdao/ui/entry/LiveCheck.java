package hengdao.ui.entry;

import hengdao.schedule.Reading;
import hengdao.service.Dates;
import hengdao.service.EntryForm;
import hengdao.service.Finding;
import hengdao.service.ProgrammeView;
import hengdao.service.Recording;
import hengdao.ui.common.Figures;
import hengdao.ui.common.Session;
import hengdao.ui.common.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What is to say about the form while it is typed, worked out in the background; what is out of date is dropped. */
final class LiveCheck {

    private final Session session;
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper increment = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper computedValue = new ReadOnlyStringWrapper("");
    private int checks;

    LiveCheck(Session session) {
        this.session = session;
    }

    /** What is to say beside the fields. */
    ReadOnlyObjectWrapper<List<Finding>> findings() {
        return findings;
    }

    /** 本期新增, or 较上次 outside rounds of entry, with sign and unit; empty while it cannot be computed. */
    ReadOnlyStringWrapper increment() {
        return increment;
    }

    /** The value that numerator and denominator give, as text; empty unless both are there. */
    ReadOnlyStringWrapper computedValue() {
        return computedValue;
    }

    /** Has nothing to say, as there is no subject. */
    void clear() {
        checks++;
        findings.set(List.of());
        increment.set("");
        computedValue.set("");
    }

    /** @param attempted whether it was tried to save the form, so that untouched fields are spoken of too */
    void check(Subject about, EntryForm form, boolean attempted) {
        int mine = ++checks;
        ProgrammeView view = session.view();
        Recording recording = session.workspace().recording();
        session.tasks()
                .database(
                        () -> new Checked(
                                recording.check(view, form),
                                recording.value(view, form),
                                recording.increment(view, form),
                                recording.since(view, form)),
                        checked -> {
                            if (mine == checks) {
                                show(about, form, checked, attempted);
                            }
                        },
                        session::fail);
    }

    private void show(Subject about, EntryForm form, Checked checked, boolean attempted) {
        findings.set(checked.findings().stream()
                .filter(finding -> attempted || EntryFields.isTouched(form, finding.field()))
                .toList());
        boolean readable = checked.findings().stream()
                .noneMatch(finding -> finding.blocking() && finding.field() == Finding.Field.VALUE);
        increment.set(checked.increment()
                .filter(value -> readable)
                .map(value -> session.messages().text(incrementKey(form), Figures.signed(value) + unit(about))
                        + checked.since().map(since -> since(about, since)).orElse(""))
                .orElse(""));
        boolean fromCounts = !form.numerator().isBlank() && !form.denominator().isBlank();
        computedValue.set(fromCounts ? checked.value().map(Figures::plain).orElse("") : "");
    }

    /** 本期新增 within a round of entry, else 较上次. */
    private String incrementKey(EntryForm form) {
        boolean round = Dates.parse(form.asOf(), session.year())
                .flatMap(session.view().programme().reporting()::openOn)
                .isPresent();
        return round ? "entry.increment" : "entry.increment.last";
    }

    /** Says what is measured from another reading than the one last shown. */
    private String since(Subject about, Reading since) {
        return session.messages().text("entry.increment.since", about.value(since.value()), since.asOf());
    }

    private String unit(Subject about) {
        return about.unit().equals("%") ? " " + session.messages().text("entry.points") : " " + about.unit();
    }

    private record Checked(
            List<Finding> findings,
            Optional<BigDecimal> value,
            Optional<BigDecimal> increment,
            Optional<Reading> since) {}
}
