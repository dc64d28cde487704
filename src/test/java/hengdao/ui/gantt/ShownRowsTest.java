package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.ChartLayer;
import hengdao.gantt.ChartMarks;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttStyle;
import hengdao.gantt.Lane;
import hengdao.gantt.SampleRows;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownRowsTest {
    private static final GanttStyle STYLE = GanttStyle.screen();

    private final ChartRows rows = ChartRows.of(SampleRows.shantytown());
    private final Counted lanes = new Counted();
    private final ChartMarks marks =
            new ChartMarks(EnumSet.of(ChartLayer.LANES), Map.of(), Map.of(), Map.of(), Map.of(), lanes);
    private int told;
    private final ShownRows shown = new ShownRows(() -> told++);

    /** Lanes that count how often they are asked for. */
    private static final class Counted extends HashMap<UUID, Lane> {
        private static final long serialVersionUID = 1;
        private int asked;

        @Override
        public boolean containsKey(Object id) {
            asked++;
            return super.containsKey(id);
        }
    }

    private void lane(int place) {
        lanes.put(rows.get(place).id(), new Lane(List.of(), List.of()));
    }

    @Test
    void heightsAreReckonedAnewOnlyWhereOtherRowsAreShown() {
        lane(3);
        shown.take(rows);
        RowHeights before = shown.heights(marks, STYLE);
        shown.take(rows.with(List.of(rows.get(1))));
        assertThat(shown.heights(marks, STYLE)).as("after an edit of dates").isSameAs(before);
        shown.setFolded(List.of(rows.get(1).id()));
        assertThat(shown.heights(marks, STYLE).count()).isLessThan(before.count());
    }

    @Test
    void rowsWithALaneAreTallerWhereLanesAreOn() {
        lane(3);
        lane(4);
        shown.take(rows);
        RowHeights heights = shown.heights(marks, STYLE);
        assertThat(heights.height(2)).isEqualTo(STYLE.rowHeight());
        assertThat(heights.height(3)).isEqualTo(STYLE.rowHeight() + STYLE.laneHeight());
        assertThat(heights.total()).isEqualTo(rows.size() * STYLE.rowHeight() + 2 * STYLE.laneHeight());
        assertThat(shown.heights(marks.showing(EnumSet.noneOf(ChartLayer.class)), STYLE)
                        .total())
                .isEqualTo(rows.size() * STYLE.rowHeight());
    }

    @Test
    void looksForLanesOnceWhateverIsFoldedOrEdited() {
        lane(3);
        shown.take(rows);
        shown.heights(marks, STYLE);
        assertThat(lanes.asked).isEqualTo(rows.size());
        shown.folded().add(rows.get(1).id());
        assertThat(shown.heights(marks, STYLE).total()).isEqualTo(shown.tree().size() * STYLE.rowHeight());
        shown.take(rows.with(List.of(rows.get(3).named("改名"))));
        shown.folded().clear();
        assertThat(shown.heights(marks, STYLE).height(3)).isEqualTo(STYLE.rowHeight() + STYLE.laneHeight());
        assertThat(lanes.asked).isEqualTo(rows.size());
    }

    @Test
    void looksForNoLanesThatWereLookedForBefore() {
        lane(3);
        LaneRows prepared = LaneRows.of(rows, lanes);
        int before = lanes.asked;
        shown.prepare(prepared);
        shown.take(rows);
        assertThat(shown.heights(marks, STYLE).height(3)).isEqualTo(STYLE.rowHeight() + STYLE.laneHeight());
        assertThat(lanes.asked).isEqualTo(before);
    }

    @Test
    void unfoldsSomeRowsAndTellsOnce() {
        shown.take(rows);
        shown.setFolded(IntStream.range(0, rows.size())
                .filter(rows::holds)
                .mapToObj(place -> rows.get(place).id())
                .toList());
        assertThat(shown.tree().size()).isEqualTo(1);
        told = 0;
        shown.unfold(List.of(rows.get(0).id(), rows.get(1).id()));
        assertThat(told).isEqualTo(1);
        assertThat(shown.folded()).doesNotContain(rows.get(0).id(), rows.get(1).id());
        assertThat(shown.tree().indexOf(rows.get(2).id())).isEqualTo(2);
        assertThat(shown.tree().indexOf(rows.get(3).id())).isEqualTo(-1);
    }
}
