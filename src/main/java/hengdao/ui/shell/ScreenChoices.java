package hengdao.ui.shell;

import hengdao.ui.common.Screen;
import java.util.List;

/** The screens of the window in the order of the rail; the one place that knows them all. */
final class ScreenChoices {

    private ScreenChoices() {}

    static List<ScreenChoice> of(Screen chart) {
        return List.of(new ScreenChoice(ChartScreen.NAME, "Alt+2", () -> chart));
    }
}
