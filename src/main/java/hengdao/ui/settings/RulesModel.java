package hengdao.ui.settings;

import hengdao.model.InputRefused;
import hengdao.schedule.Light;
import hengdao.schedule.LightBand;
import hengdao.schedule.LightCounts;
import hengdao.schedule.LightRules;
import hengdao.schedule.ProgrammeStatus;
import hengdao.service.LightRuleEditing;
import hengdao.service.ProgrammeView;
import hengdao.ui.common.NewestLookup;
import hengdao.ui.common.Session;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The rule being made, and how many tasks would have which light by it; no controls. On the JavaFX thread. */
final class RulesModel {

    /** The id of the office's own rule. */
    static final String OWN = "own";

    private final Session session;
    private final NewestLookup<Preview> previews;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();

    RulesModel(Session session) {
        this.session = session;
        previews = new NewestLookup<>(session.tasks(), session::fail);
    }

    /** How many tasks that hold no others have which light, by the rule in force and by the one being made. */
    record Preview(LightCounts now, LightCounts then) {}

    /** A limit as typed. */
    record Typed(Light light, String limit, boolean included) {}

    /** What is wrong with one of the limits; {@code place} counts them from 0. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final int place;
        private final transient InputRefused why;

        Wrong(int place, InputRefused why) {
            super(why);
            this.place = place;
            this.why = why;
        }

        int place() {
            return place;
        }

        InputRefused why() {
            return why;
        }
    }

    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    LightRules inForce() {
        return LightRuleEditing.of(session.view());
    }

    /**
     * The rule as typed: a preset if it says what one says.
     *
     * @throws Wrong for the first limit that is no number, out of reach, or leaves a gap or an overlap
     */
    LightRules read(LightRules.Kind kind, List<Typed> limits, String name) throws Wrong {
        List<LightBand> bands = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            Typed typed = limits.get(i);
            bands.add(new LightBand(typed.light(), number(i, typed.limit()), typed.included()));
            check(i, kind, bands);
        }
        bands.add(new LightBand(Light.RED, null, false));
        return LightRules.PRESETS.stream()
                .filter(preset -> preset.kind() == kind && same(preset.bands(), bands) && name.isBlank())
                .findFirst()
                .orElseGet(() -> new LightRules(OWN, name.strip(), kind, bands));
    }

    private static BigDecimal number(int place, String typed) throws Wrong {
        String text = typed.strip().replace('．', '.');
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            throw new Wrong(place, new InputRefused("settings.no_number", typed.strip()));
        }
        return new BigDecimal(text);
    }

    /** The bands so far with red behind them are a rule of their own; what is wrong is wrong with the last one. */
    private static void check(int place, LightRules.Kind kind, List<LightBand> bands) throws Wrong {
        List<LightBand> closed = new ArrayList<>(bands);
        closed.add(new LightBand(Light.RED, null, false));
        try {
            new LightRules(OWN, "", kind, closed);
        } catch (InputRefused refused) {
            throw new Wrong(place, refused);
        }
    }

    private static boolean same(List<LightBand> some, List<LightBand> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size() - 1; i++) {
            BigDecimal one = some.get(i).limit();
            BigDecimal other = others.get(i).limit();
            if (one == null
                    || other == null
                    || one.compareTo(other) != 0
                    || some.get(i).included() != others.get(i).included()
                    || some.get(i).light() != others.get(i).light()) {
                return false;
            }
        }
        return true;
    }

    /** Counts the lights by a rule, a moment later. */
    void reckon(LightRules rules) {
        ProgrammeView view = session.view();
        previews.ask(
                outdated -> new Preview(
                        LightCounts.of(view.plan(), view.status()),
                        LightCounts.of(view.plan(), ProgrammeStatus.evaluate(view.plan(), view.statusDate(), rules))),
                preview::set);
    }

    /** Counts the lights by the rule in force alone. */
    void forget() {
        previews.forget();
        LightCounts now = LightCounts.of(session.view().plan(), session.view().status());
        preview.set(new Preview(now, new LightCounts(Map.of())));
    }
}
