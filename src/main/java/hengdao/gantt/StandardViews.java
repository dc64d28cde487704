package hengdao.gantt;

import hengdao.gantt.RowFilter.Only;
import hengdao.i18n.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The views that come with the program, everything first. */
public final class StandardViews {

    private static final String UNREPORTED = "period.unreported.round";

    private static final List<String> KEYS = List.of(
            "views.standard.all",
            "views.standard.leaders",
            "views.standard.due",
            "views.standard.behind",
            "views.standard.critical");

    private StandardViews() {}

    /**
     * 全部, 领导看板, 本期未填报, 14 天内到期, 滞后项目, 关键线路, in the language of the messages.
     *
     * @param round whether a round of entry is open: else 近 14 天未填报
     */
    public static List<ChartView> of(Messages messages, boolean round) {
        Set<ChartLayer> leaders = EnumSet.copyOf(ChartLayer.usual());
        leaders.remove(ChartLayer.LINKS);
        leaders.add(ChartLayer.PROGRESS_LINE);
        Set<ChartLayer> critical = EnumSet.copyOf(ChartLayer.usual());
        critical.addAll(Set.of(ChartLayer.CRITICAL_PATH, ChartLayer.FLOAT));
        return List.of(
                ChartView.plain(messages.text("views.standard.all")),
                ChartView.plain(messages.text("views.standard.leaders"))
                        .withLayers(leaders)
                        .withLevels(2),
                only(new PeriodText(messages).unreported(round), Only.UNREPORTED),
                only(messages.text("views.standard.due"), Only.DUE),
                only(messages.text("views.standard.behind"), Only.BEHIND),
                only(messages.text("views.standard.critical"), Only.CRITICAL).withLayers(critical));
    }

    /** A view to be remembered: one that comes with the program has a name that is the same in every language. */
    public static ChartView remembered(ChartView view, Messages messages) {
        if (isUnreported(view, messages)) {
            return view.withName(UNREPORTED);
        }
        return KEYS.stream()
                .filter(key -> messages.text(key).equals(view.name()))
                .findFirst()
                .map(view::withName)
                .orElse(view);
    }

    /** A view that was {@link #remembered}, by its name in the language of the messages. */
    public static ChartView recalled(ChartView view, Messages messages, boolean round) {
        if (view.name().equals(UNREPORTED)) {
            return view.withName(new PeriodText(messages).unreported(round));
        }
        return KEYS.contains(view.name()) ? view.withName(messages.text(view.name())) : view;
    }

    private static boolean isUnreported(ChartView view, Messages messages) {
        PeriodText words = new PeriodText(messages);
        return view.name().equals(words.unreported(true)) || view.name().equals(words.unreported(false));
    }

    private static ChartView only(String name, Only only) {
        return ChartView.plain(name).withFilter(RowFilter.NONE.withOnly(Set.of(only)));
    }
}
