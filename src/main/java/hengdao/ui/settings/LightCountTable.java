package hengdao.ui.settings;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import hengdao.ui.common.LightBadge;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** How many tasks have which light, now and by the rule being made. */
final class LightCountTable extends GridPane {

    private static final List<Light> ORDER = List.of(
            Light.RED,
            Light.ORANGE,
            Light.YELLOW,
            Light.GREEN,
            Light.DONE,
            Light.CONSTRAINED,
            Light.IN_PROGRESS,
            Light.NOT_STARTED,
            Light.NO_DATA);

    private final Messages messages;

    LightCountTable(Messages messages) {
        this.messages = messages;
        setId("light-counts");
        getStyleClass().add("light-counts");
    }

    void show(RulesModel.@Nullable Preview preview) {
        getChildren().clear();
        if (preview == null) {
            return;
        }
        boolean unknown = preview.then().counts().isEmpty();
        heading("settings.rules.light", 0);
        heading("settings.rules.now", 1);
        heading("settings.rules.then", 2);
        int row = 1;
        StringBuilder spoken = new StringBuilder();
        for (Light light : ORDER) {
            int now = preview.now().of(light);
            int then = preview.then().of(light);
            if (now == 0 && then == 0 && !light.isColor()) {
                continue;
            }
            LightBadge badge = new LightBadge(messages);
            badge.show(light);
            add(badge, 0, row);
            add(figure(String.valueOf(now), "count-now-" + id(light)), 1, row);
            Label after = figure(unknown ? "—" : String.valueOf(then), "count-then-" + id(light));
            if (!unknown && now != then) {
                after.getStyleClass().add("count-changed");
                after.setText(then + (then > now ? " (+" : " (−") + Math.abs(then - now) + ")");
            }
            add(after, 2, row++);
            spoken.append(messages.text(
                    "settings.rules.count.spoken", Lights.word(light, messages), now, unknown ? "—" : then));
        }
        setAccessibleText(spoken.toString());
    }

    private void heading(String key, int column) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("fact-heading");
        label.setMinWidth(USE_PREF_SIZE);
        add(label, column, 0);
    }

    private static Label figure(String text, String id) {
        Label label = new Label(text);
        label.setId(id);
        label.getStyleClass().add("light-count");
        return label;
    }

    private static String id(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }
}
