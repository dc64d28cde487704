package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartRowsTest {

    private final List<GanttRow> list = Stream.concat(SampleRows.shantytown().stream(), SampleRows.many(20).stream())
            .toList();
    private final ChartRows rows = ChartRows.of(list);

    @Test
    void findsRowsByPlaceAndId() {
        for (int i = 0; i < list.size(); i++) {
            assertThat(rows.get(i)).isSameAs(list.get(i));
            assertThat(rows.place(list.get(i).id())).isEqualTo(i);
            int parent = rows.parent(i);
            assertThat(parent < 0 ? null : rows.get(parent).id())
                    .isEqualTo(list.get(i).parentId());
        }
        assertThat(rows.place(UUID.randomUUID())).isEqualTo(-1);
    }

    @Test
    void showsOneProjectOnItsOwn() {
        GanttRow project = list.getLast();
        while (project.parentId() != null) {
            project = rows.get(rows.parent(rows.place(project.id())));
        }
        int from = rows.place(project.id());
        ChartRows part = rows.part(project.id());
        ChartRows alone = ChartRows.of(list.subList(from, list.size()));
        assertThat(from).isPositive();
        assertThat(List.copyOf(part)).isEqualTo(List.copyOf(alone));
        assertThat(part.place(list.getFirst().id())).isEqualTo(-1);
        assertThat(part.firstOr(LocalDate.MIN)).isEqualTo(alone.firstOr(LocalDate.MAX));
        assertThat(part.lastOr(LocalDate.MIN)).isEqualTo(alone.lastOr(LocalDate.MAX));
        for (int i = 0; i < alone.size(); i++) {
            assertThat(part.place(alone.get(i).id())).isEqualTo(i);
            assertThat(part.parent(i)).isEqualTo(alone.parent(i));
            assertThat(part.end(i)).isEqualTo(alone.end(i));
        }
    }

    @Test
    void thereIsNoPartOfARowThatIsHeldByAnother() {
        assertThat(rows.part(list.get(1).id())).isEmpty();
    }

    @Test
    void theDaysCoveredAreThoseOfTheRowsThereAreNow() {
        GanttRow row = list.get(2);
        LocalDate last = rows.lastOr(LocalDate.MIN);
        ChartRows moved = rows.with(List.of(moved(row, row.start().minusYears(1), last.plusYears(1))));
        assertThat(moved.firstOr(LocalDate.MIN)).isEqualTo(row.start().minusYears(1));
        assertThat(moved.lastOr(LocalDate.MIN)).isEqualTo(last.plusYears(1));
        ChartRows back = moved.with(List.of(row));
        assertThat(back.firstOr(LocalDate.MIN)).isEqualTo(rows.firstOr(LocalDate.MAX));
        assertThat(back.lastOr(LocalDate.MIN)).isEqualTo(last);
        UUID project = list.getFirst().id();
        assertThat(moved.part(project).lastOr(LocalDate.MIN)).isEqualTo(last.plusYears(1));
    }

    private static GanttRow moved(GanttRow row, LocalDate start, LocalDate end) {
        return new GanttRow(
                row.level(),
                row.id(),
                row.parentId(),
                row.depth(),
                row.key(),
                row.number(),
                row.name(),
                row.leadUnit(),
                start,
                end,
                end,
                row.startIsDefault(),
                row.deadlineIsDefault(),
                row.milestone(),
                row.status(),
                row.goals(),
                row.example(),
                row.people(),
                row.unit(),
                row.automatic(),
                row.context());
    }

    @Test
    void replacesRows() {
        GanttRow before = list.get(2);
        GanttRow after = before.named("另一名称");
        ChartRows now = rows.with(List.of(after));
        assertThat(now.find(before.id())).isEqualTo(after);
        assertThat(rows.find(before.id())).isSameAs(before);
        assertThat(now).isNotEqualTo(rows);
    }
}
