package hengdao.service;

import hengdao.model.Programme;
import hengdao.schedule.LightRules;
import hengdao.schedule.plan.EditName;
import hengdao.store.Change;
import hengdao.store.ProgrammeStore;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the rule of the status lights (亮灯) of a programme, as a step that can be undone. */
public final class LightRuleEditing {

    private final PlanEditing steps;
    private final ProgrammeStore programmes;

    LightRuleEditing(PlanEditing steps, ProgrammeStore programmes) {
        this.steps = steps;
        this.programmes = programmes;
    }

    /** The rule by which a programme is judged. */
    public static LightRules of(ProgrammeView now) {
        return of(now.programme());
    }

    /** Judges the programme by another rule from now on. */
    public Edited set(ProgrammeView now, LightRules rules, String actor) {
        String text = rules.equals(LightRules.DEFAULT) ? null : rules.text();
        EditName name = new EditName("edit.light-rule", List.of());
        return steps.does(now, name, List.of(), "set light rule", actor, (change, view) -> set(change, view, text));
    }

    static LightRules of(Programme programme) {
        String own = programme.annual().lightRule();
        return own == null ? LightRules.DEFAULT : LightRules.parse(own);
    }

    private Way.Went set(Change change, ProgrammeView now, @Nullable String text) {
        Programme programme = now.programme();
        String before = programme.annual().lightRule();
        programmes.setLightRule(change, programme.annual().year(), text);
        Programme after = programme.with(programme.annual().withLightRule(text));
        ProgrammeView judged = ProgrammeView.of(now.plan().in(after), now.statusDate());
        return new Way.Went(new Edited(judged, false, Set.of()), (next, view) -> set(next, view, before));
    }
}
