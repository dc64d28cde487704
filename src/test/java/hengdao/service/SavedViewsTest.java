package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.gantt.AxisChoice;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartView;
import hengdao.gantt.Column;
import hengdao.gantt.ColumnWidth;
import hengdao.gantt.Grouping;
import hengdao.gantt.RowFilter;
import hengdao.gantt.RowFilter.Only;
import hengdao.gantt.StandardViews;
import hengdao.gantt.Zoom;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.model.InputRefused;
import hengdao.schedule.Light;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SavedViewsTest {

    private static final SavedViews NONE = new SavedViews(List.of(), 0);
    private static final ChartView FULL = new ChartView(
            "棚改\"例会\"",
            List.of(new ColumnWidth(Column.NAME, 200.5), new ColumnWidth(Column.GAP, 60)),
            Set.of(ChartLayer.PROGRESS_LINE, ChartLayer.LINKS),
            false,
            Grouping.LEAD_UNIT,
            new RowFilter(
                    "棚户",
                    Set.of("区住建局", "东门街道"),
                    RowFilter.Role.LEAD,
                    Set.of(Light.RED),
                    new DateRange(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 3, 7)),
                    Set.of(Only.DUE, Only.PROBLEMS)),
            Zoom.WEEK,
            new AxisChoice(2, AxisChoice.Fine.TEN_DAY),
            3);

    @Test
    void comesBackFromItsTextAsItWas() {
        SavedViews saved = NONE.with(FULL, Set.of()).with(ChartView.plain("全年"), Set.of());
        assertThat(SavedViews.read(saved.text())).isEqualTo(saved);
    }

    @Test
    void aViewSavedBeforeItKnewOfTheLegendHasOne() {
        String before = NONE.with(FULL, Set.of()).text().replace("\"legend\":false,", "");
        assertThat(before).doesNotContain("legend");
        assertThat(SavedViews.read(before)).isEqualTo(new SavedViews(List.of(FULL.withLegend(true)), 0));
    }

    @Test
    void aViewSavedBeforePlanAndMilestonesCouldBeSwitchedShowsThem() {
        String text = NONE.with(FULL, Set.of()).text();
        String before = text.replaceAll("\"off\":\\[[^]]*],", "");
        assertThat(text).contains("\"off\":[").contains("\"PLAN\"");
        assertThat(before).doesNotContain("PLAN");
        Set<ChartLayer> shown = EnumSet.of(ChartLayer.PROGRESS_LINE, ChartLayer.LINKS);
        shown.addAll(ChartLayer.basic());
        assertThat(SavedViews.read(before).views()).containsExactly(FULL.withLayers(shown));
    }

    @Test
    void keepsEveryStandardView() {
        List<ChartView> standard = StandardViews.of(Messages.of(Locale.SIMPLIFIED_CHINESE), true);
        assertThat(SavedViews.read(new SavedViews(standard, 0).text()).views()).isEqualTo(standard);
    }

    @Test
    void leavesOutAndCountsWhatIsDamaged() {
        String good = NONE.with(FULL, Set.of()).text();
        String halfDamaged = "[{\"name\":\"坏的\"}," + good.substring(1, good.length() - 1) + ",17]";
        assertThat(SavedViews.read(halfDamaged)).isEqualTo(new SavedViews(List.of(FULL), 2));
        assertThat(SavedViews.read(good.replace("LEAD_UNIT", "NO_SUCH"))).isEqualTo(new SavedViews(List.of(), 1));
        assertThat(SavedViews.read(good.replace("2017-03-07", "2017-02-30")).damaged())
                .isEqualTo(1);
        assertThat(SavedViews.read("no json {")).isEqualTo(new SavedViews(List.of(), 1));
    }

    @Test
    void savesInPlaceOfAViewOfTheSameName() {
        SavedViews two = NONE.with(FULL, Set.of()).with(ChartView.plain("全年"), Set.of());
        SavedViews again = two.with(FULL.withLevels(1), Set.of());
        assertThat(again.views()).containsExactly(FULL.withLevels(1), ChartView.plain("全年"));
        assertThat(again.without("全年").views()).containsExactly(FULL.withLevels(1));
    }

    @Test
    void refusesNamesThatCannotBeHad() {
        SavedViews two = NONE.with(FULL, Set.of()).with(ChartView.plain("全年"), Set.of());
        assertThat(two.renamed("全年", "年度", Set.of()).find("年度")).isPresent();
        refuses("views.name.taken", () -> two.renamed("全年", FULL.name(), Set.of()));
        refuses("views.name.blank", () -> two.renamed("全年", " ", Set.of()));
        refuses("views.name.reserved", () -> two.with(ChartView.plain("全部"), Set.of("全部")));
    }

    private static void refuses(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
