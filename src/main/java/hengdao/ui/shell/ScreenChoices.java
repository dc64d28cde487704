package hengdao.ui.shell;

import hengdao.gantt.ChartMarks;
import hengdao.service.Waiting;
import hengdao.ui.common.Appearance;
import hengdao.ui.common.FileChoosing;
import hengdao.ui.common.Navigation;
import hengdao.ui.common.Screen;
import hengdao.ui.common.Session;
import hengdao.ui.data.DataScreen;
import hengdao.ui.indicator.IndicatorScreen;
import hengdao.ui.ledger.LedgerScreen;
import hengdao.ui.orders.OrdersScreen;
import hengdao.ui.overview.OverviewScreen;
import hengdao.ui.reports.ReportsScreen;
import hengdao.ui.review.ReviewScreen;
import hengdao.ui.rounds.RoundsScreen;
import hengdao.ui.settings.SettingsScreen;
import java.util.List;
import java.util.function.Supplier;

/** The screens of the window in the order of the rail; the one place that knows them all. */
final class ScreenChoices {

    /** The name of the screen of one indicator. */
    static final String INDICATOR = "indicator";

    /** The name of the screen on which rounds are filled in. */
    static final String ROUNDS = "rounds";

    /** The name of the screen of supervision orders. */
    static final String ORDERS = "orders";

    /** The name of the ledger. */
    static final String LEDGER = "ledger";

    /** The name of the screen of reports. */
    static final String REPORTS = "reports";

    /** The name of the screen of master data. */
    static final String DATA = "data";

    private ScreenChoices() {}

    /** Takes what they all share, and what the chart shows. */
    static List<ScreenChoice> of(
            Screen chart,
            Session session,
            Navigation navigation,
            Appearance appearance,
            FileChoosing files,
            Supplier<ChartMarks> marks) {
        return List.of(
                new ScreenChoice("overview", "Alt+1", () -> new OverviewScreen(session, navigation, appearance)),
                new ScreenChoice(ChartScreen.NAME, "Alt+2", () -> chart),
                new ScreenChoice(INDICATOR, "Alt+3", () -> new IndicatorScreen(session, navigation, appearance)),
                new ScreenChoice(ROUNDS, "Alt+4", Waiting::due, () -> new RoundsScreen(session, navigation)),
                new ScreenChoice("review", "Alt+5", Waiting::reviews, () -> new ReviewScreen(session, navigation)),
                new ScreenChoice(ORDERS, "Alt+6", Waiting::overdueOrders, () -> new OrdersScreen(session, navigation)),
                new ScreenChoice(LEDGER, "Alt+7", () -> new LedgerScreen(session, navigation)),
                new ScreenChoice(REPORTS, "Alt+8", () -> new ReportsScreen(session, navigation, files, marks)),
                new ScreenChoice(DATA, "Alt+9", () -> new DataScreen(session, navigation, files)),
                new ScreenChoice(
                        "settings", "Alt+0", () -> new SettingsScreen(session, navigation, appearance, files)));
    }
}
