package hengdao.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.GanttRow.Level;
import hengdao.gantt.RowFilter.Only;
import hengdao.gantt.RowFilter.Role;
import hengdao.i18n.Messages;
import hengdao.model.DateRange;
import hengdao.schedule.Light;
import hengdao.schedule.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds for any tree of rows, any filter and any grouping. */
class AnyRowsTest {

    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 7);
    private static final List<String> UNITS = List.of("", "区住建局", "区教育局", "东门街道");

    @Property
    void aGroupingLosesAndDoublesNoLeaf(
            @ForAll Random seed, @ForAll @IntRange(max = 120) int size, @ForAll Grouping grouping) {
        ChartRows all = rows(seed, size);
        Arrangement arranged = Arranging.of(all, RowFilter.NONE, grouping, facts(), WORDS);
        assertThat(tasks(arranged.rows())).containsExactlyInAnyOrderElementsOf(tasks(all));
        assertThat(new HashSet<>(arranged.rows().stream().map(GanttRow::id).toList()))
                .hasSize(arranged.rows().size());
    }

    @Property
    void everyGroupingShowsTheSameLeavesOfAFilter(
            @ForAll Random seed,
            @ForAll @IntRange(max = 120) int size,
            @ForAll("filters") RowFilter filter,
            @ForAll Grouping grouping) {
        ChartRows all = rows(seed, size);
        ChartRows tree =
                Arranging.of(all, filter, Grouping.TREE, facts(), WORDS).rows();
        ChartRows grouped = Arranging.of(all, filter, grouping, facts(), WORDS).rows();
        assertThat(tasks(grouped)).containsExactlyInAnyOrderElementsOf(tasks(tree));
    }

    @Property
    void aFilteredTreeIsPartOfTheTreeInItsOrder(
            @ForAll Random seed, @ForAll @IntRange(max = 120) int size, @ForAll("filters") RowFilter filter) {
        ChartRows all = rows(seed, size);
        Arrangement arranged = Arranging.of(all, filter, Grouping.TREE, facts(), WORDS);
        ChartRows shown = arranged.rows();
        assertThat(shown).isSubsetOf(all);
        assertThat(arranged.shown()).isEqualTo(shown.size());
        int last = -1;
        for (int place = 0; place < shown.size(); place++) {
            int before = all.place(shown.get(place).id());
            assertThat(before).isGreaterThan(last);
            last = before;
            assertThat(shown.holds(place)).isEqualTo(all.holds(before));
            UUID parent = shown.get(place).parentId();
            assertThat(shown.parent(place)).isEqualTo(shown.place(parent));
        }
    }

    @Provide
    Arbitrary<RowFilter> filters() {
        return Combinators.combine(
                        Arbitraries.of("", "任务", "qjyj", "3", "区住建局"),
                        Arbitraries.of(UNITS.subList(1, UNITS.size())).set().ofMaxSize(2),
                        Arbitraries.of(Role.class),
                        Arbitraries.of(Light.class).set().ofMaxSize(3),
                        Arbitraries.integers().between(1, 12).injectNull(0.5),
                        Arbitraries.of(Only.class).set().ofMaxSize(2))
                .as((text, units, role, lights, month, only) -> new RowFilter(
                        text,
                        units,
                        role,
                        lights,
                        month == null
                                ? null
                                : new DateRange(
                                        LocalDate.of(2017, month, 1),
                                        LocalDate.of(2017, month, 1).plusDays(20)),
                        only));
    }

    private static RowFacts facts() {
        return new RowFacts(TODAY, Map.of(), Set.of(), Map.of(), Set.of());
    }

    /** Ids of the rows that hold no other, without empty projects and work areas. */
    private static List<UUID> tasks(ChartRows rows) {
        return IntStream.range(0, rows.size())
                .filter(place -> !rows.holds(place))
                .mapToObj(rows::get)
                .filter(row -> row.level().compareTo(Level.SUMMARY) >= 0)
                .map(GanttRow::id)
                .toList();
    }

    private static ChartRows rows(Random seed, int size) {
        List<GanttRow> rows = new ArrayList<>();
        List<GanttRow> open = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int depth = seed.nextInt(open.size() + 1);
            open.subList(depth, open.size()).clear();
            GanttRow row =
                    row(seed, i, depth, depth == 0 ? null : open.getLast().id());
            rows.add(row);
            open.add(row);
        }
        return ChartRows.of(rows);
    }

    private static GanttRow row(Random seed, int number, int depth, @Nullable UUID parent) {
        LocalDate start = LocalDate.of(2017, 1, 1).plusDays(seed.nextInt(360));
        LocalDate finish = start.plusDays(seed.nextInt(60));
        Light light = Light.values()[seed.nextInt(Light.values().length)];
        Level level = depth == 0
                ? Level.PROJECT
                : depth == 1 ? Level.WORK_AREA : seed.nextBoolean() ? Level.TASK : Level.INDICATOR;
        return new GanttRow(
                level,
                new UUID(1, number),
                parent,
                depth,
                String.valueOf(number),
                String.valueOf(number),
                "任务" + number,
                UNITS.get(seed.nextInt(UNITS.size())),
                start,
                finish,
                finish.plusDays(seed.nextInt(20)),
                false,
                seed.nextBoolean(),
                false,
                new Status(light, null, null, null, null, null, null, null, null, 0, 1),
                List.of(),
                false);
    }
}
