package hengdao.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the tables of reviews, rounds and orders, and the rights to them of the user of daily work. */
class SupervisionSchemaTest {

    private static final SampleProgramme SAMPLE = new SampleProgramme();

    @TempDir
    private static Path folder;

    private static Stores stores;

    @BeforeAll
    static void create() {
        stores = Stores.createWith(folder, SAMPLE);
        List.of("""
            insert into entry_round select random_uuid(), id, 1, '', date '2017-01-01', date '2017-01-13',
                date '2017-01-13', 'PLANNED', '' from programme
            """, """
            insert into round_skip select random_uuid(), id, id, '停工', '甲', current_timestamp
            from entry_round
            """, """
            insert into supervision_order select random_uuid(), id, 2017, 1, id, '签约', '某局',
                date '2017-02-10', date '2017-03-07', '按期完成', '' from programme
            """, """
            insert into order_event select random_uuid(), id, 1, 'FILED', date '2017-02-10', '', null, '甲',
                current_timestamp from supervision_order
            """, """
            insert into order_evidence select random_uuid(), id, 1, repeat('a', 64), '照片.jpg', 1
            from order_event
            """).forEach(SupervisionSchemaTest::run);
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        entry_review_verdict_known        | entry_review (id, entry_id, verdict, reason, reviewed_by, reviewed_at) select random_uuid(), id, 'DOUBTED', '', '乙', current_timestamp from entry
        entry_review_return_has_reason    | entry_review (id, entry_id, verdict, reason, reviewed_by, reviewed_at) select random_uuid(), id, 'RETURNED', '', '乙', current_timestamp from entry
        entry_review_has_reviewer         | entry_review (id, entry_id, verdict, reason, reviewed_by, reviewed_at) select random_uuid(), id, 'ACCEPTED', '', '', current_timestamp from entry
        entry_round_no_once               | entry_round select random_uuid(), programme_id, 1, '', opens, closes, closes, 'PLANNED', '' from entry_round
        entry_round_no_positive           | entry_round select random_uuid(), programme_id, 0, '', opens, closes, closes, 'PLANNED', '' from entry_round
        entry_round_closes_after_opening  | entry_round select random_uuid(), programme_id, 9, '', closes, opens, opens, 'PLANNED', '' from entry_round
        entry_round_state_known           | entry_round select random_uuid(), programme_id, 9, '', opens, closes, closes, 'OPEN', '停会' from entry_round
        entry_round_change_has_reason     | entry_round select random_uuid(), programme_id, 9, '', opens, closes, closes, 'CANCELLED', '' from entry_round
        entry_round_change_has_reason     | entry_round select random_uuid(), programme_id, 9, '', opens, closes, opens, 'PLANNED', '' from entry_round
        round_skip_has_maker              | round_skip select random_uuid(), round_id, random_uuid(), reason, '', made_at from round_skip
        round_handover_has_reason         | round_handover select random_uuid(), round_id, subject_id, '某局', '', '', made_by, made_at from round_skip
        round_handover_has_maker          | round_handover select random_uuid(), round_id, subject_id, '某局', '', reason, '', made_at from round_skip
        supervision_order_no_once         | supervision_order select random_uuid(), programme_id, 2017, 1, subject_id, title, lead_unit, assigned_on, due_on, requirement, '' from supervision_order
        supervision_order_no_positive     | supervision_order select random_uuid(), programme_id, 2017, 0, subject_id, title, lead_unit, assigned_on, due_on, requirement, '' from supervision_order
        supervision_order_has_title       | supervision_order select random_uuid(), programme_id, 2017, 2, subject_id, '', lead_unit, assigned_on, due_on, requirement, '' from supervision_order
        supervision_order_has_lead_unit   | supervision_order select random_uuid(), programme_id, 2017, 2, subject_id, title, '', assigned_on, due_on, requirement, '' from supervision_order
        supervision_order_has_requirement | supervision_order select random_uuid(), programme_id, 2017, 2, subject_id, title, lead_unit, assigned_on, due_on, '', '' from supervision_order
        supervision_order_due_after_assignment | supervision_order select random_uuid(), programme_id, 2017, 2, subject_id, title, lead_unit, due_on, assigned_on, requirement, '' from supervision_order
        order_event_no_once               | order_event select random_uuid(), order_id, 1, 'FILED', happened_on, '', null, made_by, made_at from order_event
        order_event_no_positive           | order_event select random_uuid(), order_id, 0, 'ASSIGNED', happened_on, '', null, made_by, made_at from order_event
        order_event_first_is_filing       | order_event select random_uuid(), order_id, 2, 'FILED', happened_on, '', null, made_by, made_at from order_event
        order_event_kind_known            | order_event select random_uuid(), order_id, 2, 'LOST', happened_on, '', null, made_by, made_at from order_event
        order_event_extension_has_date    | order_event select random_uuid(), order_id, 2, 'EXTENSION_REQUESTED', happened_on, '未定', null, made_by, made_at from order_event
        order_event_extension_has_date    | order_event select random_uuid(), order_id, 2, 'ASSIGNED', happened_on, '', happened_on, made_by, made_at from order_event
        order_event_has_note              | order_event select random_uuid(), order_id, 2, 'REPORTED', happened_on, '', null, made_by, made_at from order_event
        order_event_has_note              | order_event select random_uuid(), order_id, 2, 'RETURNED', happened_on, '', null, made_by, made_at from order_event
        order_event_has_maker             | order_event select random_uuid(), order_id, 2, 'ASSIGNED', happened_on, '', null, '', made_at from order_event
        order_evidence_order_once         | order_evidence select random_uuid(), event_id, 1, sha256, file_name, 1 from order_evidence
        order_evidence_checksum_whole     | order_evidence select random_uuid(), event_id, 2, 'abc', file_name, 1 from order_evidence
        order_evidence_has_name           | order_evidence select random_uuid(), event_id, 2, sha256, '', 1 from order_evidence
        order_evidence_size_not_negative  | order_evidence select random_uuid(), event_id, 2, sha256, file_name, -1 from order_evidence
        """)
    void refusesRowsThat(String rule, String insertion) {
        assertThatThrownBy(() -> run("insert into " + insertion)).hasMessageContaining(rule.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry_review set verdict = 'ACCEPTED'",
                "delete from entry_review",
                "update round_skip set reason = 'x'",
                "delete from round_skip",
                "update round_handover set to_unit = 'x'",
                "delete from round_handover",
                "update supervision_order set due_on = date '2017-12-31'",
                "delete from supervision_order",
                "update order_event set note = 'x'",
                "delete from order_event",
                "update order_evidence set file_name = 'x'",
                "delete from order_evidence",
            })
    void keepsWhatWasSaid(String sql) {
        assertThatThrownBy(() -> run(sql))
                .rootCause()
                .isInstanceOf(java.sql.SQLException.class)
                .extracting(cause -> ((java.sql.SQLException) cause).getErrorCode())
                .isEqualTo(ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1);
    }

    private static void run(String sql) {
        stores.database().write(handle -> handle.execute(sql));
    }
}
