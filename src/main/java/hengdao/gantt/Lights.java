package hengdao.gantt;

import hengdao.drawing.Rgb;
import hengdao.i18n.Messages;
import hengdao.schedule.Light;
import java.util.Locale;

/** The word and the colour of a light. */
public final class Lights {

    private Lights() {}

    /** The word that always stands beside the colour, for example 正常. */
    public static String word(Light light, Messages messages) {
        return messages.text("light." + light.name().toLowerCase(Locale.ROOT));
    }

    /** The colour of its dot. */
    public static Rgb color(Light light, ChartPalette palette) {
        return switch (light) {
            case DONE -> palette.done();
            case CONSTRAINED -> palette.constrained();
            case NO_DATA, NOT_STARTED, IN_PROGRESS -> palette.none();
            case GREEN -> palette.ok();
            case YELLOW -> palette.caution();
            case ORANGE -> palette.slow();
            case RED -> palette.late();
        };
    }
}
