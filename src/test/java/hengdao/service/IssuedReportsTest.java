package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.model.IssuedReport;
import hengdao.model.ReportFigure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports as they were issued, over the demo programme. */
class IssuedReportsTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final String BY = "填报员甲";

    @TempDir
    private Path place;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.create(place.resolve("data"), StartWith.DEMO, Today.CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everyReportIsKeptWithItsFileAndFiguresAndIsTheSameUntilSomethingChanges(ReportKind kind) throws IOException {
        ProgrammeView view = view();
        Issue issue = issue(request(kind));
        IssuedReport kept = workspace.issued().keep(view, issue, BY);
        assertThat(workspace.issued().all(view)).containsExactly(kept);
        assertThat(kept.statusDate()).isEqualTo(view.statusDate());
        assertThat(kept.by()).isEqualTo(BY);
        assertThat(kept.files()).singleElement().satisfies(file -> {
            assertThat(file.bytes()).isEqualTo(Files.size(issue.files().getFirst()));
            assertThat(workspace.issued().file(file))
                    .hasSameBinaryContentAs(issue.files().getFirst());
        });
        List<FigureChange> changes = compare(kept);
        assertThat(changes).isNotEmpty().noneMatch(FigureChange::changed);
    }

    @Test
    void whatChangedSinceComesFirst() {
        IssuedReport kept = workspace.issued().keep(view(), issue(request(ReportKind.PROGRESS)), BY);
        ProgrammeView now = view();
        EntryForm form = new EntryForm(
                Rows.id(now.programme(), "5.1.2-1"),
                "2017-03-07",
                "93.5",
                "",
                "",
                "进展顺利",
                "",
                "",
                "",
                List.of(),
                BY,
                null);
        workspace.record(now, form);
        List<FigureChange> changes = compare(kept);
        assertThat(changes.getFirst().changed()).isTrue();
        FigureChange signing = changes.stream()
                .filter(each -> each.then().key().equals("5.1.2-1")
                        && each.then().what().equals("ACTUAL"))
                .findFirst()
                .orElseThrow();
        assertThat(signing.then().shown()).isNotEqualTo("93.5%");
        assertThat(signing.now()).isEqualTo("93.5%");
        int unchanged = (int) changes.stream().filter(FigureChange::changed).count();
        assertThat(changes.subList(unchanged, changes.size())).noneMatch(FigureChange::changed);
    }

    @Test
    void theNewestComesFirstAndFilesAreTakenOutAgain() throws IOException {
        workspace.issued().keep(view(), issue(request(ReportKind.DUE)), BY);
        IssuedReport later = workspace.issued().keep(view(), issue(request(ReportKind.BULLETIN)), BY);
        assertThat(workspace.issued().all(view())).hasSize(2).first().isEqualTo(later);
        Path out = place.resolve("again.pdf");
        assertThat(workspace.issued().copy(later, out)).containsExactly(out);
        assertThat(out)
                .hasSameBinaryContentAs(workspace.issued().file(later.files().getFirst()));
        Path other = place.resolve("again.docx");
        assertThatThrownBy(() -> workspace.issued().copy(later, other))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(CHINESE.text(refused.messageKey(), refused.arguments()))
                                .contains("again.docx", "以 .pdf 结尾"));
        assertThat(other).doesNotExist();
        assertThat(workspace.issued().copy(later.files().getFirst())).exists();
        String end = later.id().toString().substring(28);
        assertThat(workspace.issued().find(view(), end)).isEqualTo(later);
        assertThatThrownBy(() -> workspace.issued().find(view(), "nothing"))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("issued.unknown"));
    }

    @Test
    void aReportThatCannotBeKeptLeavesTheOfficersFileAndNoRow() throws IOException {
        Files.writeString(workspace.folder().resolve("reports"), "in the way");
        Issue issue = issue(request(ReportKind.BULLETIN));
        assertThatThrownBy(() -> workspace.issued().keep(view(), issue, BY)).isInstanceOf(InputRefused.class);
        assertThat(issue.files().getFirst()).isNotEmptyFile();
        assertThat(workspace.issued().all(view())).isEmpty();
    }

    @Test
    void severalPicturesAreOneReport() {
        ReportRequest chart = ReportRequest.of(ReportKind.GANTT, 2017);
        Issue issue = new Reports(workspace, CHINESE, Today.CLOCK)
                .issue(chart, place.resolve("chart.svg"), Progress.NONE)
                .orElseThrow();
        IssuedReport kept = workspace.issued().keep(view(), issue, BY);
        assertThat(kept.files()).hasSize(kept.pages()).hasSizeGreaterThan(2);
        assertThat(workspace.issued().copy(kept, place.resolve("again.svg"))).hasSameSizeAs(kept.files());
    }

    @Test
    void lightsAndStatesAreShownInWords() {
        FigureWords words = new FigureWords(CHINESE);
        assertThat(words.value(new ReportFigure("5", "", "LIGHT", "RED"))).isEqualTo("滞后");
        assertThat(words.name(new ReportFigure("5", "", "ACTUAL", "5%"))).isEqualTo("累计完成");
        assertThat(words.name(new ReportFigure("5", "", "FORECAST", "x"))).isEqualTo("预测");
        assertThat(words.value(new ReportFigure("1", "", "ORDER_STATE", "CONCLUDED")))
                .isEqualTo("办结");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void aReportIssuedInAnotherLanguageIsComparedInThat(ReportKind kind) {
        ProgrammeView view = view();
        IssuedReport kept = workspace.issued().keep(view, issue(request(kind)), BY);
        List<FigureChange> changes = workspace
                .issued()
                .compare(kept, view, () -> workspace.supervision().orders(view), Messages.of(Locale.ENGLISH));
        assertThat(changes).isNotEmpty().noneMatch(FigureChange::changed);
        if (kind == ReportKind.INDICATOR) {
            assertThat(changes).anySatisfy(change -> {
                assertThat(change.then().what()).isEqualTo("FORECAST");
                assertThat(change.now()).contains("2017-02-14").containsPattern("[a-z]{4}");
            });
        }
    }

    /** What stands on the paper of each kind and can be another figure later. */
    @Test
    void everyFigureOnThePaperIsKept() {
        assertThat(kept(ReportKind.GANTT)).contains("START", "FINISH", "PERCENT", "SCHEDULED_PERCENT", "GAP", "TARGET");
        assertThat(kept(ReportKind.PROGRESS)).contains("SCHEDULED", "ACTUAL", "INCREMENT", "DEADLINE", "REPORTED");
        assertThat(kept(ReportKind.LEDGER))
                .contains("PERCENT", "SCHEDULED_PERCENT", "GAP", "ACTUAL", "START", "WEIGHT", "REPORTED_ON");
        assertThat(kept(ReportKind.DUE)).contains("START", "FINISH", "DEADLINE", "SCHEDULED", "ACTUAL");
        assertThat(kept(ReportKind.INDICATOR)).contains("ENTRY", "ENTRY_INCREMENT", "FORECAST", "GAP");
        assertThat(kept(ReportKind.ORDER)).contains("ORDER_UNIT", "ORDER_ASSIGNED", "ORDER_DUE", "ORDER_STEP");
        assertThat(kept(ReportKind.BULLETIN)).contains("GAP", "RANK", "LIGHT", "DUE_TODAY");
    }

    /** Each number of the first part of a bulletin, and each cell of its ranking, is among what is kept. */
    @Test
    void everyNumberOfABulletinIsKept() throws IOException {
        Path out = place.resolve("bulletin.docx");
        IssuedReport kept = workspace
                .issued()
                .keep(
                        view(),
                        new Reports(workspace, CHINESE, Today.CLOCK)
                                .issue(ReportRequest.of(ReportKind.BULLETIN, 2017), out, Progress.NONE)
                                .orElseThrow(),
                        BY);
        List<ReportFigure> figures = workspace.issued().figures(kept.id());
        List<String> shown = figures.stream().map(ReportFigure::shown).toList();
        try (InputStream in = Files.newInputStream(out);
                XWPFDocument document = new XWPFDocument(in)) {
            String overall = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> text.contains("项任务") || text.startsWith("未来"))
                    .collect(Collectors.joining())
                    .replaceAll("截至[^，]*|（第[^）]*）|14 天", "");
            Matcher number = Pattern.compile("\\d+").matcher(overall);
            int found = 0;
            while (number.find()) {
                assertThat(shown).contains(number.group());
                found++;
            }
            assertThat(found).isGreaterThan(10);
            for (XWPFTableRow row :
                    document.getTables().getFirst().getRows().stream().skip(1).toList()) {
                String name = row.getCell(1).getText();
                List<String> own = figures.stream()
                        .filter(each -> each.key().equals(name))
                        .map(new FigureWords(CHINESE)::value)
                        .toList();
                for (int i = 2; i < row.getTableCells().size(); i++) {
                    assertThat(own).as(name).contains(row.getCell(i).getText());
                }
            }
        }
    }

    private Set<String> kept(ReportKind kind) {
        IssuedReport report = workspace.issued().keep(view(), issue(request(kind)), BY);
        return workspace.issued().figures(report.id()).stream()
                .map(ReportFigure::what)
                .collect(Collectors.toSet());
    }

    private ReportRequest request(ReportKind kind) {
        ReportRequest request = ReportRequest.of(kind, 2017);
        return switch (kind) {
            case INDICATOR -> request.about(ReportTopic.USUAL.withKey("5.1.2-1"));
            case ORDER ->
                request.about(ReportTopic.USUAL.withKey(workspace
                        .supervision()
                        .orders(view())
                        .getFirst()
                        .order()
                        .number()));
            default -> request;
        };
    }

    private Issue issue(ReportRequest request) {
        String extension = request.kind().formats().getFirst().extension();
        return new Reports(workspace, CHINESE, Today.CLOCK)
                .issue(request, place.resolve(request.kind() + "." + extension), Progress.NONE)
                .orElseThrow();
    }

    private List<FigureChange> compare(IssuedReport report) {
        ProgrammeView now = view();
        return workspace
                .issued()
                .compare(report, now, () -> workspace.supervision().orders(now), CHINESE);
    }

    private ProgrammeView view() {
        return workspace.view(2017, null);
    }
}
