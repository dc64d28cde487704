package hengdao.ui.common;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.schedule.LightPath;
import hengdao.schedule.LightTrend;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** How the light of a row went, in one line where it fits: dates with dots and words, and whether it has caught up. */
public final class LightStrip extends FlowPane {

    /** More steps than this do not fit; the tooltip and what is spoken have all of them. */
    private static final int MOST = 6;

    private final Messages messages;
    private final @Nullable Consumer<LightTrend.At> order;

    /** An empty strip to be read only. */
    public LightStrip(Messages messages) {
        this(messages, null);
    }

    /**
     * An empty strip each of whose lights may start a supervision order.
     *
     * @param order begins one about the row as it was judged on a day, null for none
     */
    public LightStrip(Messages messages, @Nullable Consumer<LightTrend.At> order) {
        this.messages = messages;
        this.order = order;
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("light-strip");
        clear();
    }

    /** Shows nothing. */
    public void clear() {
        getChildren().clear();
        setAccessibleText(messages.text("lights.none"));
    }

    /** Shows a path; says so where there is none yet. */
    public void show(LightPath path) {
        getChildren().clear();
        List<LightTrend.At> all = path.lights();
        Label heading = label(messages.text("lights.heading"), "fact-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        getChildren().add(heading);
        if (all.isEmpty()) {
            getChildren().add(label(messages.text("lights.none"), "muted-small"));
            setAccessibleText(messages.text("lights.none"));
            return;
        }
        int first = Math.max(0, all.size() - MOST);
        if (first > 0) {
            getChildren().add(label("…", "muted-small"));
        }
        for (int i = first; i < all.size(); i++) {
            if (i > first) {
                getChildren().add(label("→", "muted-small"));
            }
            step(all.get(i), i < path.reckoned());
        }
        String words = words(path, messages);
        if (path.trend().caughtUp()) {
            Label caught = label(messages.text("lights.caught-up"), "light-caught-up");
            caught.setId("lights-caught-up");
            getChildren().add(caught);
        }
        Tooltip.install(this, new Tooltip(words));
        setAccessibleText(words);
    }

    private void step(LightTrend.At at, boolean reckoned) {
        LightBadge badge = new LightBadge(messages);
        badge.setMinWidth(USE_PREF_SIZE);
        badge.show(at.light());
        Label day = label(at.date().toString(), "muted-small");
        day.setMinWidth(USE_PREF_SIZE);
        if (reckoned) {
            day.setText(messages.text("lights.reckoned", at.date().toString()));
        }
        HBox step = new HBox(day, badge);
        step.getStyleClass().add("light-step");
        Consumer<LightTrend.At> begin = order;
        getChildren().add(begin == null ? step : button(step, day.getText(), at, begin));
    }

    /** A light with a menu of what may follow from it. */
    private Button button(HBox step, String day, LightTrend.At at, Consumer<LightTrend.At> begin) {
        MenuItem item = new MenuItem(messages.text("lights.order"));
        item.setOnAction(event -> begin.accept(at));
        ContextMenu menu = new ContextMenu(item);
        Button button = new Button();
        button.setGraphic(step);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("light-button");
        button.setAccessibleText(messages.text("lights.step", day, Lights.word(at.light(), messages)));
        button.setContextMenu(menu);
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    /** A path in one sentence, as the tooltip shows it and screen readers speak it; says so where there is none. */
    public static String words(LightPath path, Messages messages) {
        if (path.lights().isEmpty()) {
            return messages.text("lights.none");
        }
        String steps = path.lights().stream()
                .map(at -> at.date() + " " + Lights.word(at.light(), messages))
                .collect(Collectors.joining(" → "));
        String spoken = messages.text("lights.spoken", steps);
        if (path.reckoned() > 0) {
            spoken += messages.text("lights.spoken.reckoned");
        }
        return path.trend().caughtUp() ? spoken + messages.text("lights.spoken.caught-up") : spoken;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
