package hengdao.ui.common;

import hengdao.gantt.Lights;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;

/** The judgement of a row: a dot or square in its colour and always the word beside it. */
public final class LightBadge extends Label {

    private final Messages messages;
    private final Rectangle dot = new Rectangle(8, 8);

    /** An empty badge. */
    public LightBadge(Messages messages) {
        this.messages = messages;
        getStyleClass().add("light-badge");
        dot.getStyleClass().add("light-dot");
        setGraphic(dot);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows a judgement. */
    public void show(Light light) {
        getStyleClass().removeIf(name -> name.startsWith("light-of-"));
        getStyleClass().add("light-of-" + light.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setText(Lights.word(light, messages));
    }
}
