package hengdao.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user of daily work has no right to change or remove what was entered, nor to touch the schema. */
class AppendOnlyTest {

    private static final SampleProgramme SAMPLE = new SampleProgramme();

    @TempDir
    private static Path folder;

    private static Stores stores;

    @BeforeAll
    static void create() {
        stores = Stores.createWith(folder, SAMPLE);
        stores.append(SampleProgramme.entry(SAMPLE.signed.id(), SAMPLE.february.asOf(), "87", SAMPLE.february.id()));
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set measured = 99",
                "delete from entry",
                "update entry_correction set kind = 'WITHDRAWN'",
                "delete from entry_correction",
                "update evidence set file_name = 'x'",
                "delete from evidence",
                "update change_set set actor = 'x'",
                "delete from change_set",
                "update change_record set after_json = 'x'",
                "delete from change_record",
                "update plan_baseline_task set name = 'x'",
                "update amendment set after_text = 'x'",
                "delete from amendment",
                "update amendment_withdrawal set made_by = 'x'",
                "delete from amendment_withdrawal",
                "update light_record set light = 'RED'",
                "delete from light_record",
                "delete from account",
                "update account_password set hash = 'x'",
                "update handover set reason = 'x'",
                "truncate table change_record",
                "drop table entry",
                "alter table entry drop constraint entry_has_reporter",
                "grant delete on entry to hengdao_app",
                "create user other password ''",
                "script to 'copy.sql'",
                "shutdown",
            })
    void refuses(String sql) {
        assertThatThrownBy(() -> stores.database().write(handle -> handle.execute(sql)))
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .rootCause()
                .extracting(cause -> ((java.sql.SQLException) cause).getErrorCode())
                .isIn(org.h2.api.ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1, org.h2.api.ErrorCode.ADMIN_RIGHTS_REQUIRED);
    }

    @Test
    void allowsWhatDailyWorkNeeds() {
        for (String sql : List.of(
                "update task set lead_unit = '街道甲'",
                "update plan_baseline set name = '年初'",
                "delete from plan_baseline_task",
                "delete from plan_baseline",
                "delete from dependency",
                "delete from indicator where indicator_key = '0.1.1-1'",
                "delete from task where task_key = '0.1.1'")) {
            assertThatCode(() -> stores.database().write(handle -> handle.execute(sql)))
                    .doesNotThrowAnyException();
        }
    }
}
