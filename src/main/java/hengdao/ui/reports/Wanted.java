package hengdao.ui.reports;

import hengdao.gantt.ChartMarks;
import hengdao.i18n.Messages;
import hengdao.model.ExpectedError;
import hengdao.model.Project;
import hengdao.service.Dates;
import hengdao.service.PageRange;
import hengdao.service.Paper;
import hengdao.service.ReportKind;
import hengdao.service.ReportRequest;
import hengdao.service.ReportTopic;
import hengdao.service.Scale;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Turns the choices into a request, and says beside which field it cannot. Used on the JavaFX thread. */
final class Wanted {

    /** A field that something can be wrong with. */
    enum Field {
        PROJECTS,
        FROM,
        TO,
        SUBJECT,
        RANGE,
        OWN,
        MARGIN,
        DAYS_PER_CM,
        OVERLAP,
        DPI
    }

    private final Session session;
    private final Messages messages;
    private final ReportChoices choices;
    private final Supplier<ChartMarks> marks;
    private final ReadOnlyObjectWrapper<Map<Field, String>> findings = new ReadOnlyObjectWrapper<>(Map.of());

    Wanted(Session session, ReportChoices choices, Supplier<ChartMarks> marks) {
        this.session = session;
        messages = session.messages();
        this.choices = choices;
        this.marks = marks;
    }

    /** What is wrong, by field; empty if nothing is. */
    ReadOnlyObjectProperty<Map<Field, String>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** The first thing that is wrong with what the pages are made of; empty if nothing is. */
    String reason() {
        return findings.get().entrySet().stream()
                .filter(each -> each.getKey() != Field.RANGE)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Chooses the first indicator or order where none of this year is chosen. */
    void fillIn(List<ReportSubject> orders) {
        List<ReportSubject> known = subjects(orders);
        String key = choices.keyProperty().get();
        if (!known.isEmpty() && known.stream().noneMatch(each -> each.key().equals(key))) {
            choices.keyProperty().set(known.getFirst().key());
        }
    }

    /** What the chosen kind can be about. */
    List<ReportSubject> subjects(List<ReportSubject> orders) {
        return switch (choices.kindProperty().get()) {
            case INDICATOR -> ReportSubject.indicators(session.view().plan());
            case ORDER -> orders;
            default -> List.of();
        };
    }

    /** All pages, as the preview shows them; null if that cannot be. */
    @Nullable
    ReportRequest all() {
        check();
        return reason().isEmpty() ? request(null) : null;
    }

    /** The wanted pages; null if the choices do not say which. */
    @Nullable
    ReportRequest some() {
        PageRange pages = check();
        return findings.get().isEmpty() ? request(pages) : null;
    }

    private @Nullable PageRange check() {
        Map<Field, String> wrong = new EnumMap<>(Field.class);
        ReportKind kind = choices.kindProperty().get();
        if (Options.of(kind).projects()
                && !choices.allProjectsProperty().get()
                && numbers().isEmpty()) {
            wrong.put(Field.PROJECTS, messages.text("reports.projects.none"));
        }
        if (kind.isAboutOne() && choices.keyProperty().get().isEmpty()) {
            wrong.put(
                    Field.SUBJECT,
                    messages.text(kind == ReportKind.ORDER ? "reports.order.none" : "reports.indicator.none"));
        }
        if (kind == ReportKind.GANTT) {
            checkDays(wrong);
        }
        wrong.putAll(layout(kind).findings());
        PageRange pages = null;
        String range = choices.rangeProperty().get();
        if (kind.hasPages() && !range.isBlank()) {
            try {
                pages = PageRange.parse(range);
            } catch (ExpectedError e) {
                wrong.put(Field.RANGE, messages.text(e.messageKey(), e.arguments()));
            }
        }
        if (!wrong.equals(findings.get())) {
            findings.set(wrong);
        }
        return pages;
    }

    private void checkDays(Map<Field, String> wrong) {
        String from = choices.fromProperty().get();
        String to = choices.toProperty().get();
        if (!from.isBlank() && day(from).isEmpty()) {
            wrong.put(Field.FROM, messages.text("reports.day.unreadable"));
        }
        if (!to.isBlank() && day(to).isEmpty()) {
            wrong.put(Field.TO, messages.text("reports.day.unreadable"));
        } else if (day(from).isPresent()
                && day(to).filter(last -> last.isBefore(day(from).get())).isPresent()) {
            wrong.put(Field.TO, messages.text("reports.day.order"));
        }
    }

    private Optional<LocalDate> day(String typed) {
        return Dates.parse(typed, session.year());
    }

    private List<Integer> numbers() {
        return session.view().programme().projects().stream()
                .map(Project::no)
                .filter(choices.projectsProperty().get()::contains)
                .toList();
    }

    private ReportRequest request(@Nullable PageRange pages) {
        ReportKind kind = choices.kindProperty().get();
        Options options = Options.of(kind);
        boolean chart = kind == ReportKind.GANTT;
        PaperChoices paper = choices.paperChoices();
        boolean onePage = chart && paper.onePageProperty().get();
        List<Integer> projects =
                options.projects() && !choices.allProjectsProperty().get() ? numbers() : List.of();
        ReportRequest request = new ReportRequest(
                        kind,
                        session.year(),
                        session.view().statusDate(),
                        projects,
                        options.paper() ? choices.paperProperty().get() : Paper.A4,
                        options.paper() ? choices.portraitProperty().get() : true,
                        chart && !onePage ? choices.scaleProperty().get() : Scale.AUTO,
                        chart ? day(choices.fromProperty().get()).orElse(null) : null,
                        chart ? day(choices.toProperty().get()).orElse(null) : null,
                        pages)
                .with(marks.get())
                .about(ReportTopic.USUAL
                        .withKey(kind.isAboutOne() ? choices.keyProperty().get() : "")
                        .ranking(choices.byUnitProperty().get())
                        .withDays(choices.daysProperty().get())
                        .showing(
                                paper.levelProperty().get(),
                                chart && paper.behindProperty().get(),
                                onePage))
                .laidOut(layout(kind).layout());
        return chart ? request.withProgressLine(paper.progressLineProperty().get()) : request;
    }

    private WantedLayout layout(ReportKind kind) {
        return new WantedLayout(choices.paperChoices(), kind, messages);
    }
}
