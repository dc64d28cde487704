package hengdao.ui.indicator;

import hengdao.gantt.ChartMarks;
import hengdao.gantt.Curves;
import hengdao.i18n.Messages;
import hengdao.model.Amendment;
import hengdao.model.Indicator;
import hengdao.model.ProgressEntry;
import hengdao.model.Task;
import hengdao.report.Fact;
import hengdao.report.IndicatorFacts;
import hengdao.schedule.Banana;
import hengdao.schedule.Forecast;
import hengdao.schedule.Increments;
import hengdao.schedule.Light;
import hengdao.schedule.Readings;
import hengdao.schedule.plan.PlanAnalysis;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.EntryLine;
import hengdao.ui.common.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything the screen says of one indicator; immutable.
 *
 * @param title 序号 and name
 * @param context the task it belongs to, with its lead unit
 * @param entries its history, newest first
 * @param amendments what was changed of its promise, newest first
 */
record IndicatorDetail(
        Indicator indicator,
        String title,
        String context,
        Light light,
        List<Fact> facts,
        Curves curves,
        List<EntryLine> entries,
        List<Amendment> amendments) {

    /** All about an indicator, empty if it is gone; takes time in proportion to the entries of the year. */
    static Optional<IndicatorDetail> of(ProgrammeView view, UUID id, ChartMarks marks, Messages messages) {
        Indicator indicator = view.plan().indicator(id);
        Optional<Subject> subject = Subject.find(view.plan(), id);
        if (indicator == null || subject.isEmpty()) {
            return Optional.empty();
        }
        Readings readings = new Readings(view.programme());
        Forecast forecast = Forecast.of(view.plan(), readings, indicator, view.statusDate());
        PlanAnalysis analysis = new PlanAnalysis(marks.floats(), Map.of());
        List<ProgressEntry> own = view.programme().entries().stream()
                .filter(entry -> entry.subjectId().equals(id))
                .toList();
        return Optional.of(new IndicatorDetail(
                indicator,
                subject.get().title(),
                view.plan()
                        .task(indicator.taskId())
                        .map(IndicatorDetail::context)
                        .orElse(""),
                view.status().of(id).light(),
                new IndicatorFacts(view.plan(), readings, view.statusDate(), messages).of(indicator, forecast),
                Curves.of(
                        view.plan(),
                        readings,
                        indicator,
                        forecast,
                        Banana.of(view.plan(), analysis, indicator, view.statusDate()),
                        view.statusDate(),
                        messages),
                EntryLine.history(subject.get(), own, new Increments(view.programme())),
                view.programme().amendments().stream()
                        .filter(each -> each.subjectId().equals(id))
                        .toList()
                        .reversed()));
    }

    private static String context(Task task) {
        return task.leadUnit().isEmpty() ? task.name() : task.name() + " · " + task.leadUnit();
    }
}
