package hengdao.service;

import hengdao.model.InputRefused;
import hengdao.model.Programme;
import hengdao.schedule.plan.EditName;
import hengdao.store.Change;
import hengdao.store.ProgrammeStore;
import java.util.List;
import java.util.Set;

/** Gives the programme of a year another title, as a step that can be undone. */
public final class TitleEditing {

    private final PlanEditing steps;
    private final ProgrammeStore programmes;

    TitleEditing(PlanEditing steps, ProgrammeStore programmes) {
        this.steps = steps;
        this.programmes = programmes;
    }

    /**
     * Sets the title.
     *
     * @throws InputRefused if it is blank or has several lines
     */
    public Edited set(ProgrammeView now, String title, String actor) {
        String wanted = title.strip();
        int year = now.programme().annual().year();
        if (wanted.isEmpty() || wanted.lines().count() > 1) {
            throw new InputRefused("year.title_missing", year);
        }
        EditName name = new EditName("edit.title", List.of(year));
        return steps.does(now, name, List.of(), "set title", actor, (change, view) -> set(change, view, wanted));
    }

    private Way.Went set(Change change, ProgrammeView now, String title) {
        Programme programme = now.programme();
        String before = programme.annual().title();
        programmes.setTitle(change, programme.annual().year(), title);
        Programme after = programme.with(programme.annual().withTitle(title));
        ProgrammeView named = now.after(now.plan().in(after), Set.of());
        return new Way.Went(new Edited(named, true, Set.of()), (next, view) -> set(next, view, before));
    }
}
