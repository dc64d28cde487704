package hengdao.report;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.i18n.Messages;
import hengdao.model.Project;
import hengdao.model.Task;
import hengdao.report.ledger.LedgerColumn;
import hengdao.report.ledger.LedgerLine;
import hengdao.report.ledger.LedgerLines;
import hengdao.report.ledger.LedgerList;
import hengdao.report.ledger.LedgerSort;
import hengdao.report.ledger.LedgerText;
import hengdao.report.ledger.LedgerView;
import hengdao.schedule.Light;
import hengdao.schedule.ProgrammeStatus;
import hengdao.schedule.TasksBehind;
import hengdao.service.ProgrammeView;
import hengdao.service.StartWith;
import hengdao.service.Workspace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters, order and totals of the ledger over the example year on 14 February 2017. */
class LedgerListTest {

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate DAY = LocalDate.of(2017, 2, 14);

    @TempDir
    Path place;

    private Workspace workspace;
    private ProgrammeView view;
    private List<LedgerLine> lines;

    @BeforeEach
    void open() {
        workspace = Workspace.create(place.resolve("data"), StartWith.DEMO);
        view = workspace.view(2017, DAY);
        lines = LedgerLines.of(view.plan(), view.status()::of, DAY);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void marksADeadlineThatTheSourceDoesNotState() {
        LedgerText texts = new LedgerText(MESSAGES);
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.deadlineIsDefault()).isTrue();
            assertThat(texts.of(LedgerColumn.DEADLINE, line)).endsWith("（默认）");
        });
        LedgerLine signing = lines.stream()
                .filter(line ->
                        line.indicator() != null && line.indicator().key().equals("5.1.2-1"))
                .findFirst()
                .orElseThrow();
        assertThat(texts.of(LedgerColumn.DEADLINE, signing)).isEqualTo("2017-03-07");
    }

    @Test
    void countsBehindEachTaskOfWhichAnythingIs() {
        LedgerList all = LedgerList.of(LedgerView.usual(), lines, view.plan(), view.status(), MESSAGES);
        int byLight = all.totals().lights().entrySet().stream()
                .filter(each -> each.getKey().isBehind())
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(all.totals().behind())
                .isGreaterThanOrEqualTo(byLight)
                .isEqualTo(TasksBehind.of(view.plan(), view.status()).count());
    }

    @Test
    void hasALineForEachIndicatorAndForEachTaskWithout() {
        long without = view.programme().tasks().stream()
                .filter(task -> view.plan().indicators(task.id()).isEmpty())
                .count();
        assertThat(lines).hasSize((int) without + view.programme().indicators().size());
        assertThat(lines).extracting(LedgerLine::id).doesNotHaveDuplicates();
    }

    @Test
    void findsFiguresDaysWordsInitialsAndWhatIsEmpty() {
        assertThat(of(LedgerColumn.INDICATOR, "qyl"))
                .isNotEmpty()
                .allMatch(line -> text(LedgerColumn.INDICATOR, line).contains("签约率"));
        assertThat(of(LedgerColumn.LIGHT, "滞后、偏慢"))
                .isNotEmpty()
                .allMatch(line -> line.status().light().isBehind());
        assertThat(of(LedgerColumn.DEADLINE, "<=2017-03-07"))
                .isNotEmpty()
                .allMatch(line -> !line.deadline().isAfter(LocalDate.of(2017, 3, 7)));
        assertThat(of(LedgerColumn.PERCENT, "20..50")).isNotEmpty().allMatch(line -> {
            Double percent = line.status().percent();
            return percent != null && percent >= 20 && percent <= 50;
        });
        int empty = of(LedgerColumn.PERCENT, "=").size();
        int filled = of(LedgerColumn.PERCENT, "<>").size();
        assertThat(empty).isPositive();
        assertThat(empty + filled).isEqualTo(lines.size());
        assertThat(of(LedgerColumn.TASK, "<>建设"))
                .noneMatch(line -> line.task().name().contains("建设"));
    }

    @Test
    void putsWhatIsEmptyLastEitherWayAndEqualOnesInTreeOrder() {
        for (boolean ascending : List.of(true, false)) {
            List<LedgerLine> sorted = list(LedgerView.usual()
                            .withSort(List.of(new LedgerSort(LedgerColumn.PERCENT, ascending))))
                    .lines();
            long filled = sorted.stream()
                    .takeWhile(line -> line.status().percent() != null)
                    .count();
            assertThat(sorted.stream().skip(filled))
                    .allMatch(line -> line.status().percent() == null);
            List<LedgerLine> rest = sorted.subList((int) filled, sorted.size());
            assertThat(rest.stream().map(lines::indexOf)).isSorted();
        }
        assertThat(list(LedgerView.usual()).lines()).isEqualTo(lines);
    }

    @Test
    void countsATaskOnceAndSaysNoAverageWhereFewHaveData() {
        LedgerList all = list(LedgerView.usual());
        long leaves = view.programme().tasks().stream()
                .filter(task -> !view.plan().isHolder(task.id()))
                .count();
        assertThat(all.totals().tasks()).isEqualTo((int) leaves);
        assertThat(all.totals().indicators())
                .isEqualTo(view.programme().indicators().size());
        assertThat(all.totals().lights().values().stream()
                        .mapToInt(each -> each)
                        .sum())
                .isEqualTo((int) leaves);
        LedgerList none = list(LedgerView.usual().withFilter(LedgerColumn.LIGHT, "未填报"));
        assertThat(none.lines()).isNotEmpty();
        assertThat(none.totals().progress()).isNull();
        assertThat(none.totals().lights().getOrDefault(Light.NO_DATA, 0)).isPositive();
    }

    @Test
    void averagesByWeightAsTheRowAboveDoes() {
        ProgrammeStatus status = view.status();
        view.programme().workAreas().stream()
                .filter(area -> view.plan().below(area.id()).stream()
                        .noneMatch(task -> view.plan().isHolder(task.id())))
                .forEach(area -> assertThat(tenths(status.together(
                                        view.plan(),
                                        view.plan().below(area.id()).stream()
                                                .map(Task::id)
                                                .toList())
                                .completion()))
                        .as(area.name())
                        .isEqualTo(tenths(status.of(area.id()).completion())));
    }

    @Test
    void allLinesComeToTheWholeProgrammeAndThoseOfAProjectToThatProject() {
        ProgrammeView later = weighed(workspace.view(2017, LocalDate.of(2017, 5, 10)));
        List<LedgerLine> all = LedgerLines.of(later.plan(), later.status()::of, later.statusDate());
        assertThat(LedgerList.of(LedgerView.usual(), all, later.plan(), later.status(), MESSAGES)
                        .totals()
                        .progress())
                .isNotNull()
                .isEqualTo(later.status().overall().percent());
        for (Project project : later.programme().projects()) {
            LedgerView only = LedgerView.usual().withFilter(LedgerColumn.PROJECT, project.no() + " " + project.name());
            assertThat(tenths(LedgerList.of(only, all, later.plan(), later.status(), MESSAGES)
                            .totals()
                            .progress()))
                    .as(project.name())
                    .isNotNull()
                    .isEqualTo(tenths(later.status().of(project.id()).percent()));
        }
    }

    /** Unequal weights of projects and work areas. */
    private ProgrammeView weighed(ProgrammeView start) {
        ProgrammeView now = start;
        for (int i = 1; i < 13; i += 2) {
            UUID project = start.programme().projects().get(i).id();
            now = workspace
                    .structure()
                    .weighProject(now, project, BigDecimal.valueOf(i + 1), "填报员甲")
                    .view();
        }
        for (int i = 1; i < 38; i += 3) {
            UUID area = start.programme().workAreas().get(i).id();
            now = workspace
                    .structure()
                    .weighArea(now, area, BigDecimal.valueOf(i, 1), "填报员甲")
                    .view();
        }
        return now;
    }

    private static @Nullable Long tenths(@Nullable Double percent) {
        return percent == null ? null : Math.round(percent * 10);
    }

    private List<LedgerLine> of(LedgerColumn column, String typed) {
        return list(LedgerView.usual().withFilters(Map.of(column, typed))).lines();
    }

    private LedgerList list(LedgerView how) {
        return LedgerList.of(how, lines, view.plan(), view.status(), MESSAGES);
    }

    private static String text(LedgerColumn column, LedgerLine line) {
        return new LedgerText(MESSAGES).of(column, line);
    }
}
