package hengdao.ui.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.ChartRow.Fold;
import hengdao.gantt.ChartRows;
import hengdao.gantt.GanttRow;
import hengdao.gantt.SampleRows;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowTreeTest {
    private final ChartRows rows = ChartRows.of(SampleRows.shantytown());

    @Test
    void showsEveryRowWhereNothingIsFolded() {
        RowTree tree = RowTree.of(rows, Set.of());
        assertThat(keys(tree)).hasSize(rows.size()).startsWith("5", "5.1", "5.1.1");
        assertThat(tree.fold(0)).isEqualTo(Fold.OPEN);
        assertThat(tree.fold(tree.size() - 1)).isEqualTo(Fold.LEAF);
    }

    @Test
    void leavesOutWhatIsInsideAFoldedRow() {
        RowTree tree = RowTree.of(rows, Set.of(rows.get(1).id(), rows.get(2).id()));
        assertThat(keys(tree)).startsWith("5", "5.1", "5.2", "5.2.1");
        assertThat(tree.fold(1)).isEqualTo(Fold.CLOSED);
        assertThat(tree.indexOf(rows.get(3).id())).isEqualTo(-1);
        assertThat(tree.indexOfPlace(5)).isEqualTo(2);
        assertThat(tree.place(2)).isEqualTo(5);
        assertThat(tree.nearestShown(rows.get(3).id())).isEqualTo(rows.get(1));
    }

    @Test
    void foldsAndUnfoldsSomeWithoutLookingAtTheOthers() {
        RowTree tree = RowTree.of(rows, Set.of(rows.get(2).id()));
        RowTree folded = tree.folding(List.of(rows.get(1).id()), true);
        assertThat(keys(folded)).startsWith("5", "5.1", "5.2", "5.2.1");
        assertThat(keys(folded.folding(List.of(rows.get(1).id()), false))).isEqualTo(keys(tree));
        assertThat(keys(tree.folding(List.of(rows.get(2).id()), false))).hasSize(rows.size());
        GanttRow leaf = rows.get(rows.size() - 1);
        assertThat(keys(tree.folding(List.of(leaf.id()), true))).isEqualTo(keys(tree));
    }

    @Test
    void aLeafCannotBeFolded() {
        GanttRow leaf = rows.get(rows.size() - 1);
        RowTree tree = RowTree.of(rows, Set.of(leaf.id()));
        assertThat(tree.fold(tree.indexOf(leaf.id()))).isEqualTo(Fold.LEAF);
    }

    @Test
    void takesNewStatesOfItsRowsWithoutBeingBuiltAnew() {
        RowTree tree = RowTree.of(rows, Set.of(rows.get(1).id()));
        GanttRow changed = rows.get(5);
        ChartRows now = rows.with(List.of(renamed(changed)));
        assertThat(now.isSameTree(rows)).isTrue();
        assertThat(ChartRows.of(rows).isSameTree(rows)).isFalse();
        assertThat(tree.with(now).row(2).name()).isEqualTo("改名");
        assertThat(tree.with(now).size()).isEqualTo(tree.size());
    }

    private static GanttRow renamed(GanttRow row) {
        return new GanttRow(
                row.level(),
                row.id(),
                row.parentId(),
                row.depth(),
                row.key(),
                row.number(),
                "改名",
                row.leadUnit(),
                row.start(),
                row.finish(),
                row.deadline(),
                row.startIsDefault(),
                row.deadlineIsDefault(),
                row.milestone(),
                row.status(),
                row.goals(),
                row.example());
    }

    private static List<String> keys(RowTree tree) {
        return IntStream.range(0, tree.size())
                .mapToObj(index -> tree.row(index).key())
                .toList();
    }
}
