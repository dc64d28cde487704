package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;

import hengdao.gantt.Column;
import hengdao.i18n.Messages;
import hengdao.report.DueColumn;
import hengdao.report.ReportTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns of a chart are those of the template, unless it was told others itself. */
class TemplateColumnsTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

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

    @Test
    void aChartHasTheColumnsOfItsTemplateInTheirOrder() throws IOException {
        assertThat(headings(PageLayout.USUAL)).contains(">牵头单位<").doesNotContain(">偏差 pp<");
        ReportTemplate usual = ReportTemplate.USUAL;
        workspace
                .templates()
                .save(
                        new ReportTemplate(
                                "",
                                Map.of(),
                                "",
                                null,
                                true,
                                usual.progress(),
                                usual.ledger(),
                                usual.ranking(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                List.of(Column.NUMBER, Column.GAP, Column.NAME),
                                DueColumn.ALL),
                        "填报员甲");
        String own = headings(PageLayout.USUAL);
        assertThat(own).doesNotContain(">牵头单位<");
        assertThat(own.indexOf(">偏差 pp<")).isPositive().isLessThan(own.indexOf(">任务<"));
        assertThat(headings(PageLayout.USUAL.with(List.of(TableColumn.NAME, TableColumn.LIGHT))))
                .contains(">亮灯<")
                .doesNotContain(">偏差 pp<");
    }

    private String headings(PageLayout layout) throws IOException {
        ReportRequest request = ReportRequest.of(ReportKind.GANTT, 2017).laidOut(layout);
        Path first = new Reports(workspace, CHINESE, Today.CLOCK)
                .in(workspace.templates(), "")
                .write(request, place.resolve("chart.svg"), Progress.NONE)
                .getFirst();
        return Files.readString(first);
    }
}
