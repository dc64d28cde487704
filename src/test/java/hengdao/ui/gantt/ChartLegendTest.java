package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.drawing.FontTextMeasurer;
import hengdao.drawing.Group;
import hengdao.drawing.Label;
import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.gantt.SampleRows;
import hengdao.i18n.Messages;
import hengdao.ui.common.FxThread;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

class ChartLegendTest {
    private static final ChartMarks ALL = ChartMarks.USUAL.showing(EnumSet.allOf(ChartLayer.class));

    @Test
    void takesAsManyLinesAsItNeedsAndCutsNothingOff() {
        FxThread.run(() -> {
            GanttView view = show(520, Locale.ENGLISH);
            view.marksProperty().set(ALL);
            view.layout();
            Group legend = legend(view);
            List<Label> words = words(legend);
            assertThat(words)
                    .extracting(Label::text)
                    .contains("plan", "actual", "project, work area", "status date", "progress line");
            assertThat(words.stream().map(Label::baseline).distinct()).hasSizeGreaterThan(1);
            FontTextMeasurer measurer = new FontTextMeasurer();
            for (Label each : words) {
                assertThat(each.x() + measurer.width(each.text(), each.style())).isLessThanOrEqualTo(legend.width());
                assertThat(each.baseline()).isLessThan(legend.height());
            }
            assertThat(legend.y() + legend.height()).isEqualTo(view.getHeight());
            double rows = view.chartLayout().headerHeight() + view.viewport().height();
            assertThat(rows).as("nothing lies under the legend").isLessThanOrEqualTo(legend.y());
        });
    }

    @Test
    void doesNotLetTheRowsJumpWhileTheyAreScrolled() {
        FxThread.run(() -> {
            GanttView view = show(420, Locale.SIMPLIFIED_CHINESE);
            view.marksProperty().set(ALL);
            view.layout();
            double height = view.viewport().height();
            int lines = lines(view);
            view.resize(420, 190);
            view.viewport().scrollTo(0, 1_000_000);
            view.requestLayout();
            view.layout();
            assertThat(lines(view)).as("fewer marks in view").isLessThan(lines);
            view.resize(420, 600);
            view.layout();
            assertThat(view.viewport().height()).isEqualTo(height);
        });
    }

    @Test
    void becomesLowerWhenRowsAreFoldedAwayOrChanged() {
        FxThread.run(() -> {
            GanttView view = show(420, Locale.SIMPLIFIED_CHINESE);
            view.marksProperty().set(ALL);
            view.layout();
            double height = view.viewport().height();
            view.folded().add(view.rowsProperty().get().getFirst().id());
            view.layout();
            double folded = view.viewport().height();
            assertThat(folded).isGreaterThan(height);
            view.folded().clear();
            view.layout();
            assertThat(view.viewport().height()).isEqualTo(height);
            view.viewport().scrollTo(0, 1e9);
            view.requestLayout();
            view.layout();
            assertThat(view.viewport().height()).as("scrolled").isEqualTo(height);
        });
    }

    @Test
    void becomesLowerWhenLessIsToBeExplained() {
        FxThread.run(() -> {
            GanttView view = show(420, Locale.SIMPLIFIED_CHINESE);
            view.marksProperty().set(ALL);
            view.layout();
            double height = view.viewport().height();
            view.marksProperty().set(ALL.showing(Set.of()));
            view.layout();
            assertThat(view.viewport().height()).isGreaterThan(height);
            double few = view.viewport().height();
            view.legendProperty().set(false);
            view.layout();
            assertThat(view.viewport().height()).isGreaterThan(few);
        });
    }

    private static int lines(GanttView view) {
        return (int)
                words(legend(view)).stream().map(Label::baseline).distinct().count();
    }

    private static Group legend(GanttView view) {
        return view.painted().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private static List<Label> words(Group legend) {
        return legend.shapes().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    private static GanttView show(double width, Locale language) {
        GanttView view = new GanttView(new FontTextMeasurer(), Messages.of(language));
        view.statusDateProperty().set(SampleRows.STATUS_DATE);
        view.calendarProperty().set(SampleRows.calendar());
        view.rowsProperty().set(ChartRows.of(SampleRows.shantytown()));
        new Scene(view, width, 600);
        view.applyCss();
        view.resize(width, 600);
        view.layout();
        return view;
    }
}
