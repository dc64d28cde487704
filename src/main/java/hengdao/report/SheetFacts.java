package hengdao.report;

import hengdao.i18n.Messages;
import hengdao.model.Indicator;
import hengdao.model.StageTarget;
import hengdao.report.Fact.Name;
import hengdao.schedule.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the sheet of an indicator says beside the facts of the screen, which shows it by other means. */
final class SheetFacts {

    private final Messages messages;

    SheetFacts(Messages messages) {
        this.messages = messages;
    }

    /** The task it belongs to with its lead unit, the light in words, the other facts with the stage targets after the baseline, and what was amended. */
    List<Fact> with(List<Fact> known, ReportData data, Indicator indicator) {
        List<Fact> facts = new ArrayList<>();
        Plan plan = Plan.of(data.programme());
        plan.task(indicator.taskId()).ifPresent(task -> {
            facts.add(fact(Name.TASK, plan.number(task.id()) + " " + task.name()));
            if (!task.leadUnit().isEmpty()) {
                facts.add(fact(Name.LEAD_UNIT, task.leadUnit()));
            }
        });
        var light = data.status().of(indicator.id()).light();
        facts.add(fact(Name.LIGHT, messages.text("light." + light.name().toLowerCase(Locale.ROOT))));
        facts.addAll(known);
        if (!indicator.stages().isEmpty()) {
            facts.add(fact(Name.STAGES, stages(indicator)));
        }
        String amended = new AmendmentWords(messages).of(data.programme().amendments(), indicator.id());
        if (!amended.isEmpty()) {
            facts.add(fact(Name.AMENDMENTS, amended));
        }
        return facts;
    }

    private String stages(Indicator indicator) {
        return indicator.stages().stream()
                .map(stage -> stage(stage, indicator.unit()))
                .collect(Collectors.joining(messages.text("fact.stages.separator")));
    }

    private String stage(StageTarget stage, String unit) {
        return messages.text("fact.stages.words", stage.date(), Quantity.measured(stage.value(), unit));
    }

    private Fact fact(Name name, String text) {
        return new Fact(name, messages.text("fact." + name.name().toLowerCase(Locale.ROOT)), text);
    }
}
