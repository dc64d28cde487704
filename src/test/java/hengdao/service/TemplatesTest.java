package hengdao.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hengdao.gantt.Column;
import hengdao.i18n.Messages;
import hengdao.model.InputRefused;
import hengdao.report.DueColumn;
import hengdao.report.ProgressColumn;
import hengdao.report.RankingColumn;
import hengdao.report.ReportTemplate;
import hengdao.report.Signature;
import hengdao.report.TemplateTitle;
import hengdao.report.ledger.LedgerColumn;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Report templates of a data folder, and their files. */
class TemplatesTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final String BY = "填报员甲";

    private static final ReportTemplate OFFICE = new ReportTemplate(
            "政府办",
            Map.of(TemplateTitle.GANTT, "{年}年{名称}挂图"),
            "区政府督查室",
            List.of(new Signature("签发人", "审核员乙"), new Signature("编制人", "")),
            false,
            List.of(ProgressColumn.TASK, ProgressColumn.ACTUAL),
            List.of(LedgerColumn.KEY, LedgerColumn.TASK),
            List.of(RankingColumn.NAME, RankingColumn.GAP),
            "各街道办事处",
            "现将进展情况通报如下。",
            "区委办",
            "区政府办公室",
            "请各单位抓紧落实。",
            List.of(Column.NUMBER, Column.NAME, Column.GAP),
            List.of(DueColumn.TASK, DueColumn.DAY));

    @TempDir
    private Path place;

    private Workspace workspace;
    private Templates templates;

    @BeforeEach
    void open() {
        workspace = Workspace.create(place.resolve("data"), StartWith.EMPTY, Today.CLOCK);
        templates = workspace.templates();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theUsualOneIsAlwaysThereAndCanBeChangedAndReset() {
        assertThat(templates.all()).containsExactly(ReportTemplate.USUAL);
        ReportTemplate changed = OFFICE.named("");
        templates.save(changed, BY);
        reopen();
        assertThat(templates.all()).containsExactly(changed);
        assertThat(templates.named("")).isEqualTo(changed);
        templates.remove(changed, BY);
        assertThat(templates.all()).containsExactly(ReportTemplate.USUAL);
    }

    @Test
    void anUnknownNameSaysWhatThereIsOrThatThereIsNone() {
        assertThatThrownBy(() -> templates.named("督查室"))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        e -> assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).text(e.messageKey(), e.arguments()))
                                .isEqualTo("没有名为“督查室”的报表模板；还没有建过模板。"));
        templates.add(OFFICE, "政府办", BY);
        assertThatThrownBy(() -> templates.named("督查室"))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        e -> assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).text(e.messageKey(), e.arguments()))
                                .endsWith("现有：政府办"));
    }

    @Test
    void templatesAreAddedCopiedRenamedAndRemoved() {
        templates.add(OFFICE, " 政府办 ", BY);
        ReportTemplate copy = templates.add(templates.named("政府办"), "督查室", BY);
        assertThat(copy).isEqualTo(OFFICE.named("督查室"));
        templates.rename(copy, "督查二室", BY);
        reopen();
        assertThat(templates.all()).containsExactly(ReportTemplate.USUAL, OFFICE, OFFICE.named("督查二室"));
        templates.remove(OFFICE, BY);
        assertThat(templates.namedOrUsual("政府办")).isEqualTo(ReportTemplate.USUAL);
        assertRefused("templates.unknown", () -> templates.named("政府办"));
        assertRefused("templates.name.taken", () -> templates.add(OFFICE, "督查二室", BY));
        assertRefused("templates.name.missing", () -> templates.add(OFFICE, " ", BY));
        assertRefused("templates.name.long", () -> templates.add(OFFICE, "长".repeat(41), BY));
    }

    @Test
    void aFileBringsTemplatesToAnotherFolderAndTakenNamesGetANumberOnceOnly() throws IOException {
        templates.add(OFFICE, "政府办", BY);
        Path file = place.resolve("模板.json");
        templates.export(List.of(OFFICE, ReportTemplate.USUAL), file);
        assertThat(Files.readString(file)).contains("\"version\": 1", "签发人", "lead_unit");
        assertThat(templates.clashes(file)).isEmpty();
        assertThat(templates.takeIn(file, false, CHINESE, BY))
                .containsExactly(
                        new TakenIn(OFFICE, TakenIn.How.SAME), new TakenIn(ReportTemplate.USUAL, TakenIn.How.SAME));
        assertThat(templates.all()).hasSize(2);
        ReportTemplate other = titled("另一份");
        ReportTemplate usual = other.named("");
        templates.save(other, BY);
        templates.save(usual, BY);
        assertThat(templates.clashes(file)).containsExactly("政府办", "");
        assertThat(templates.takeIn(file, false, CHINESE, BY))
                .containsExactly(
                        new TakenIn(OFFICE.named("政府办（2）"), TakenIn.How.RENAMED),
                        new TakenIn(ReportTemplate.USUAL.named("导入的模板"), TakenIn.How.RENAMED));
        assertThat(templates.takeIn(file, false, CHINESE, BY))
                .extracting(TakenIn::how)
                .containsOnly(TakenIn.How.SAME);
        assertThat(templates.all()).hasSize(4).contains(other, usual);
    }

    @Test
    void aFileReplacesTemplatesOfTheSameNameIfItShould() {
        Path file = place.resolve("模板.json");
        templates.add(OFFICE, "政府办", BY);
        templates.exportAll(file);
        templates.save(titled("另一份"), BY);
        templates.save(titled("另一份").named(""), BY);
        List<TakenIn> taken = templates.takeIn(file, true, CHINESE, BY);
        assertThat(taken).extracting(TakenIn::how).containsOnly(TakenIn.How.REPLACED);
        assertThat(taken).extracting(each -> each.words(CHINESE)).containsExactly("已替换常用模板。", "已替换政府办。");
        assertThat(templates.all()).containsExactly(ReportTemplate.USUAL, OFFICE);
    }

    private static ReportTemplate titled(String issuer) {
        ReportTemplate usual = ReportTemplate.USUAL;
        return new ReportTemplate(
                "政府办",
                Map.of(),
                issuer,
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
                List.of(),
                usual.due());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {                                                                        | templates.file.not_json  | line 1
        [1, 2]                                                                   | templates.file.other     | bad.json
        {"format": "hengdao-report-templates", "version": 7, "templates": []}    | templates.file.version   | 7
        {"format": "hengdao-report-templates", "version": 1, "templates": []}    | templates.file.empty     | bad.json
        HEAD {"name": "a"}, {"name": 5}]}                                        | templates.field          | templates[2].name
        HEAD {"name": "a", "progress": ["task", "tusk"]}]}                       | templates.field.word     | templates[1].progress[2]
        HEAD {"name": "a", "progress": ["task", "task"]}]}                       | templates.field.twice    | templates[1].progress[2]
        HEAD {"name": "a", "ranking": []}]}                                      | templates.field.empty    | templates[1].ranking
        HEAD {"name": "a", "signatures": [{"label": "甲"}, "乙"]}]}              | templates.field          | templates[1].signatures[2]
        HEAD {"name": "a", "dated": "no"}]}                                      | templates.field          | templates[1].dated
        HEAD {"name": "a", "titles": {"poster": "x"}}]}                          | templates.field.word     | templates[1].titles
        HEAD {"name": "a", "colour": "red"}]}                                    | templates.field.unknown  | colour
        """)
    void aBadFileIsToldOnceWithItsPlaceAndChangesNothing(String text, String key, String said) throws IOException {
        Path file = Files.writeString(
                place.resolve("bad.json"),
                text.replace("HEAD", "{\"format\": \"hengdao-report-templates\", \"version\": 1, \"templates\": ["));
        InputRefused refused = assertRefused(key, () -> templates.takeIn(file, false, CHINESE, BY));
        assertThat(CHINESE.text(key, refused.arguments()))
                .contains(said, "没有导入任何模板")
                .doesNotContain("\n");
        assertThat(templates.all()).containsExactly(ReportTemplate.USUAL);
    }

    private static InputRefused assertRefused(String key, Runnable action) {
        InputRefused refused = catchThrowableOfType(InputRefused.class, action::run);
        assertThat(refused.messageKey()).isEqualTo(key);
        return refused;
    }

    private void reopen() {
        workspace.close();
        workspace = Workspace.open(place.resolve("data"), Today.CLOCK);
        templates = workspace.templates();
    }
}
