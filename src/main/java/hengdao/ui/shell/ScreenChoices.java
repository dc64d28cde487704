package hengdao.ui.shell;

import hengdao.ui.common.Appearance;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import hengdao.ui.indicator.IndicatorScreen;
import hengdao.ui.ledger.LedgerScreen;
import hengdao.ui.overview.OverviewScreen;
import java.util.List;

/** The screens of the window in the order of the rail; the one place that knows them all. */
final class ScreenChoices {

    /** The name of the screen of one indicator. */
    static final String INDICATOR = "indicator";

    /** The name of the ledger. */
    static final String LEDGER = "ledger";

    private ScreenChoices() {}

    static List<ScreenChoice> of(Screen chart, Session session, Navigation navigation, Appearance appearance) {
        return List.of(
                new ScreenChoice("overview", "Alt+1", () -> new OverviewScreen(session, navigation, appearance)),
                new ScreenChoice(ChartScreen.NAME, "Alt+2", () -> chart),
                new ScreenChoice(INDICATOR, "Alt+3", () -> new IndicatorScreen(session, navigation, appearance)),
                new ScreenChoice(LEDGER, "Alt+7", () -> new LedgerScreen(session, navigation)));
    }
}
