package hengdao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengdao.model.InputRefused;
import hengdao.model.IssuedFile;
import hengdao.model.ReportFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issued reports, their files and the templates, in a real data folder. */
class IssuedStoreTest {

    @TempDir
    private Path folder;

    private final SampleProgramme sample = new SampleProgramme();
    private Stores stores;

    @BeforeEach
    void create() {
        stores = Stores.createWith(folder, sample);
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void readsWhatWasKeptAndLogsTheReportAndItsFileButNotEachFigure() {
        stores.issue(sample);
        reopen();
        IssuedStore issued = new IssuedStore(stores.database(), SampleProgramme.IDS);
        assertThat(issued.ofProgramme(sample.annual.id())).containsExactly(Stores.ISSUED);
        assertThat(issued.ofProgramme(SampleProgramme.IDS.next())).isEmpty();
        assertThat(issued.figures(Stores.ISSUED.id()))
                .containsExactly(new ReportFigure("5.1.2-1", "签约率", "ACTUAL", "87.3%"));
        assertThat(stores.changes().history(Stores.ISSUED.id()))
                .singleElement()
                .satisfies(record -> assertThat(record.after()).contains("进展情况表"));
        assertThat(count("change_record where table_name = 'issued_figure'")).isZero();
        assertThat(count("change_record where table_name = 'issued_file'")).isOne();
    }

    @Test
    void keepsEachFileOnceByItsContentAndNoneOfAChangeThatFails() throws IOException {
        IssuedFiles files = new IssuedFiles(stores.database(), SampleProgramme.IDS);
        Path pdf = Files.writeString(folder.resolve("通报.pdf"), "abc");
        IssuedFile kept = stores.change("issue", change -> files.keep(change, pdf, "通报.pdf"));
        stores.change("issue", change -> files.keep(change, pdf, "通报 二.pdf"));
        assertThat(files.file(kept)).hasContent("abc").hasParentRaw(folder.resolve("reports"));
        assertThat(kept.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Files.writeString(pdf, "abcd");
        assertThatThrownBy(() -> stores.change("issue", change -> {
                    files.keep(change, pdf, "通报.pdf");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        try (var there = Files.list(folder.resolve("reports"))) {
            assertThat(there).containsExactly(files.file(kept));
        }
        Path copy = folder.resolve("copy.pdf");
        files.copy(kept, copy);
        assertThat(copy).hasContent("abc");
        Files.delete(files.file(kept));
        Refused.with(InputRefused.class, "store.report_missing", () -> files.copy(kept, copy));
        Refused.with(
                InputRefused.class,
                "store.report_not_kept",
                () -> stores.change("issue", change -> files.keep(change, folder.resolve("没有.pdf"), "x")));
    }

    @Test
    void templatesAreReplacedRenamedAndRemovedWithARecordOfEach() {
        TemplateStore templates = new TemplateStore(stores.database(), SampleProgramme.IDS);
        put(templates, "办公室", "{1}");
        put(templates, "办公室", "{2}");
        reopen();
        TemplateStore again = new TemplateStore(stores.database(), SampleProgramme.IDS);
        TemplateStore.Stored stored = again.all().getFirst();
        assertThat(stored.content()).isEqualTo("{2}");
        stores.change("rename", change -> {
            again.rename(change, "办公室", "督查室", "{3}");
            return change;
        });
        assertThat(again.all()).containsExactly(new TemplateStore.Stored(stored.id(), "督查室", "{3}"));
        stores.change("remove", change -> {
            again.remove(change, "督查室");
            return change;
        });
        assertThat(again.all()).isEmpty();
        assertThat(stores.changes().history(stored.id())).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        issued_report_has_issuer         | issued_report select random_uuid(), programme_id, status_date, issued_at, '', way, kind, '', '', false, title, '', format, 1 from issued_report
        issued_report_way_known          | issued_report select random_uuid(), programme_id, status_date, issued_at, 'x', 'FAXED', kind, '', '', false, title, '', format, 1 from issued_report
        issued_report_has_kind           | issued_report select random_uuid(), programme_id, status_date, issued_at, 'x', way, '', '', '', false, title, '', format, 1 from issued_report
        issued_report_has_title          | issued_report select random_uuid(), programme_id, status_date, issued_at, 'x', way, kind, '', '', false, '', '', format, 1 from issued_report
        issued_report_has_format         | issued_report select random_uuid(), programme_id, status_date, issued_at, 'x', way, kind, '', '', false, title, '', '', 1 from issued_report
        issued_report_pages_not_negative | issued_report select random_uuid(), programme_id, status_date, issued_at, 'x', way, kind, '', '', false, title, '', format, -1 from issued_report
        issued_file_order_once           | issued_file select random_uuid(), report_id, 1, sha256, file_name, 1 from issued_file
        issued_file_checksum_whole       | issued_file select random_uuid(), report_id, 2, 'abc', file_name, 1 from issued_file
        issued_file_has_name             | issued_file select random_uuid(), report_id, 2, sha256, '', 1 from issued_file
        issued_file_size_not_negative    | issued_file select random_uuid(), report_id, 2, sha256, file_name, -1 from issued_file
        issued_figure_order_once         | issued_figure select random_uuid(), report_id, 1, 'x', '', 'ACTUAL', '' from issued_figure
        issued_figure_once               | issued_figure select random_uuid(), report_id, 2, subject_key, '', what, '' from issued_figure
        issued_figure_has_what           | issued_figure select random_uuid(), report_id, 2, 'x', '', '', '' from issued_figure
        report_template_name_once        | report_template select random_uuid(), name, content from report_template
        report_template_has_content      | report_template select random_uuid(), 'x', '' from report_template
        """)
    void refusesRowsThat(String rule, String insertion) {
        stores.issue(sample);
        assertThatThrownBy(() -> run("insert into " + insertion)).hasMessageContaining(rule.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update issued_report set title = 'x'",
                "delete from issued_report",
                "update issued_file set file_name = 'x'",
                "delete from issued_file",
                "update issued_figure set shown = 'x'",
                "delete from issued_figure"
            })
    void keepsWhatWasIssued(String sql) {
        assertThatThrownBy(() -> run(sql))
                .rootCause()
                .isInstanceOf(java.sql.SQLException.class)
                .extracting(cause -> ((java.sql.SQLException) cause).getErrorCode())
                .isEqualTo(ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1);
    }

    private void put(TemplateStore templates, String name, String content) {
        stores.change("save", change -> {
            templates.put(change, name, content);
            return List.of(name);
        });
    }

    private void run(String sql) {
        stores.database().write(handle -> handle.execute(sql));
    }

    private int count(String from) {
        return stores.database()
                .read(handle -> handle.createQuery("select count(*) from " + from)
                        .mapTo(Integer.class)
                        .one());
    }

    private void reopen() {
        stores.close();
        stores = Stores.open(folder);
    }
}
