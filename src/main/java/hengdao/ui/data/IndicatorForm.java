package hengdao.ui.data;

import hengdao.i18n.Messages;
import hengdao.model.Approval;
import hengdao.model.Indicator;
import hengdao.model.IndicatorFields;
import hengdao.model.Measure;
import hengdao.model.Operator;
import hengdao.schedule.plan.AmendmentText;
import hengdao.schedule.plan.Plan;
import hengdao.schedule.plan.PlanEdit;
import hengdao.service.Dates;
import hengdao.ui.common.Figures;
import hengdao.ui.common.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * All fields of an indicator. A change of what it promises, once its source states it or anybody has reported on it, asks
 * for reason, day and approval, and says so with both sides of the change.
 */
final class IndicatorForm {

    private static final List<String> APPROVAL = List.of("amendment-reason", "amendment-on", "approved-by");

    private final Session session;
    private final Messages messages;
    private final @Nullable Indicator before;
    private final UUID taskId;
    private final Form form;
    private final Map<String, StringProperty> texts = new HashMap<>();
    private final ObjectProperty<Measure> measure;
    private final ObjectProperty<Operator> operator;
    private final Label derived = Parts.muted("", "indicator-derived");
    private final Label amends = Parts.muted("", "indicator-amends");

    /**
     * The form of an indicator, or of a new one of a task.
     *
     * @param done called when it is on disk
     */
    IndicatorForm(Session session, @Nullable Indicator before, UUID taskId, Runnable done) {
        this.session = session;
        this.before = before;
        this.taskId = taskId;
        messages = session.messages();
        form = new Form(session, before == null ? "new-indicator" : "indicator-form");
        Map<String, String> now = before == null ? Map.of() : IndicatorInput.texts(before);
        field("indicator-name", now, 2);
        field("basis", now, 1);
        field("measure-unit", now, 1);
        measure = form.choice(
                "measure",
                before == null ? Measure.CUMULATIVE : before.measure(),
                List.of(Measure.values()),
                each -> word("data.measure.", each));
        operator = form.choice(
                "operator",
                before == null ? Operator.AT_LEAST : before.target().operator(),
                List.of(Operator.values()),
                each -> word("data.operator.", each));
        field("low", now, 1);
        field("high", now, 1);
        field("tolerance", now, 1);
        field("factor", now, 1);
        form.across(derived);
        field("target-words", now, 1);
        day("deadline", now.getOrDefault("deadline", ""));
        field("baseline-value", now, 1);
        day("baseline-date", now.getOrDefault("baseline-date", ""));
        amends.getStyleClass().add("data-amends");
        form.across(amends);
        texts.put("amendment-reason", form.field("amendment-reason", "", 2));
        day("amendment-on", session.today().toString());
        field("approved-by", Map.of(), 1);
        form.place("edit.stage_after_deadline", "deadline");
        form.place("edit.amendment_reason_missing", "amendment-reason");
        form.place("edit.amendment_approver_missing", "approved-by");
        form.place("edit.indicator_target_incomplete", "low");
        if (before == null) {
            form.deed(messages.text("data.add"));
        }
        form.onChange(this::adapt);
        form.onSave(() -> save(done));
        adapt();
    }

    Form form() {
        return form;
    }

    private void field(String name, Map<String, String> now, int span) {
        texts.put(name, form.field(name, now.getOrDefault(name, ""), span));
    }

    private void day(String name, String value) {
        texts.put(name, form.day(name, value));
    }

    private String word(String prefix, Enum<?> value) {
        return messages.text(prefix + value.name().toLowerCase(Locale.ROOT));
    }

    private String typed(String name) {
        StringProperty text = texts.get(name);
        return text == null ? "" : text.get();
    }

    private IndicatorInput input() {
        Map<String, String> all = IndicatorInput.FIELDS.stream().collect(Collectors.toMap(name -> name, this::typed));
        return new IndicatorInput(all, measure.get(), operator.get(), session.year());
    }

    /** Shows the fields the operator asks for, what growth comes to, and whether the change is an amendment. */
    private void adapt() {
        IndicatorInput.FIELDS.forEach(name -> form.showIf(name, IndicatorInput.isAsked(name, operator.get())));
        IndicatorInput input = input();
        String floor = input.floor()
                .map(figure -> messages.text(
                        "data.indicator.floor",
                        Figures.withUnit(figure, typed("measure-unit").strip()),
                        typed("baseline-value").strip(),
                        typed("factor").strip()))
                .orElse("");
        show(derived, floor);
        List<AmendmentText> changes = input.problems().isEmpty() ? amendments(input) : List.of();
        show(
                amends,
                changes.isEmpty()
                        ? ""
                        : messages.text(
                                "data.indicator.amends",
                                changes.stream().map(this::words).collect(Collectors.joining("\n"))));
        APPROVAL.forEach(name -> form.showIf(name, !changes.isEmpty()));
    }

    private String words(AmendmentText change) {
        return messages.text(
                "data.indicator.change", word("amendments.kind.", change.kind()), change.before(), change.after());
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    /** What of a binding promise would change. */
    private List<AmendmentText> amendments(IndicatorInput input) {
        Indicator was = before;
        Plan plan = session.view().plan();
        if (was == null || plan.indicator(was.id()) == null || !AmendmentText.isBinding(plan, was)) {
            return List.of();
        }
        return AmendmentText.of(plan, new PlanEdit.SetIndicator(was.id(), input.fields(was), null));
    }

    private void save(Runnable done) {
        IndicatorInput input = input();
        Map<String, String> problems = new LinkedHashMap<>();
        input.problems().forEach((field, key) -> problems.put(field, messages.text(key)));
        if (!problems.isEmpty()) {
            form.say(problems);
            return;
        }
        IndicatorFields fields = input.fields(before);
        Indicator was = before;
        if (was == null) {
            session.edit(new PlanEdit.AddIndicator(taskId, fields), done, form::refuse);
            return;
        }
        Approval approval = null;
        if (!amendments(input).isEmpty()) {
            Optional<LocalDate> on = Dates.parse(typed("amendment-on"), session.year());
            problems.putAll(missing(on));
            if (!problems.isEmpty()) {
                form.say(problems);
                return;
            }
            approval = new Approval(
                    typed("amendment-reason").strip(),
                    on.orElseThrow(),
                    typed("approved-by").strip());
        }
        session.edit(new PlanEdit.SetIndicator(was.id(), fields, approval), done, form::refuse);
    }

    private Map<String, String> missing(Optional<LocalDate> on) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (typed("amendment-reason").isBlank()) {
            missing.put("amendment-reason", messages.text("data.amendment.reason"));
        }
        if (on.isEmpty()) {
            missing.put("amendment-on", messages.text("data.no_day"));
        }
        if (typed("approved-by").isBlank()) {
            missing.put("approved-by", messages.text("data.amendment.approver"));
        }
        return missing;
    }
}
