package hengdao.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the schema refuses a row that breaks it, under the rule's own name. */
class SchemaTest {

    private static final SampleProgramme SAMPLE = new SampleProgramme();

    @TempDir
    private static Path folder;

    private static Stores stores;

    @BeforeAll
    static void create() {
        stores = Stores.createWith(folder, SAMPLE);
        stores.takeBaseline(SAMPLE);
        stores.judge(SAMPLE);
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        programme_year_plausible                  | programme_year = 17
        programme_has_title                       | title = ''
        """)
    void holdsProgrammesTo(String rule, String setting) {
        refuses(rule, "update programme set " + setting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        project_no_not_negative | project_no = -1
        project_no_once         | project_no = 0
        project_has_name        | name = ''
        project_weight_positive | weight = 0
        """)
    void holdsProjectsTo(String rule, String setting) {
        refuses(rule, "update project set " + setting + " where project_no = 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        work_area_of_project  | project_id = '00000000-0000-0000-0000-000000000000'
        work_area_key_once    | work_area_key = '5.2'
        work_area_has_key     | work_area_key = ''
        work_area_has_name    | name = ''
        work_area_weight_positive | weight = 0
        """)
    void holdsWorkAreasTo(String rule, String setting) {
        refuses(rule, "update work_area set " + setting + " where work_area_key = '5.1'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        task_finishes_after_start     | planned_start = date '2017-03-08'
        task_weight_positive          | weight = 0
        task_weight_positive          | weight = -1
        task_kind_known               | kind = 'PHASE'
        task_key_once                 | task_key = '5.1.3'
        task_has_key                  | task_key = ''
        task_has_name                 | name = ''
        task_not_below_itself         | parent_id = id
        task_below_task               | parent_id = (select id from task where task_key = '0.1.1')
        task_of_work_area             | work_area_id = '00000000-0000-0000-0000-000000000000', parent_id = null
        task_stated_start_given       | planned_start = null
        task_stated_deadline_given    | deadline = null
        task_scheduling_known         | scheduling = 'BY_HAND'
        task_constraint_known         | constraint_kind = 'ALAP', constraint_date = date '2017-02-01'
        task_constraint_has_date      | constraint_kind = 'FIXED'
        task_constraint_has_date      | constraint_date = date '2017-02-01'
        """)
    void holdsTasksTo(String rule, String setting) {
        refuses(rule, "update task set " + setting + " where task_key = '5.1.2'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        dependency_not_on_itself | predecessor_id = successor_id
        dependency_type_known    | dependency_type = 'XX'
        dependency_on_task       | predecessor_id = '00000000-0000-0000-0000-000000000000'
        dependency_of_task       | successor_id = '00000000-0000-0000-0000-000000000000'
        """)
    void holdsDependenciesTo(String rule, String setting) {
        refuses(rule, "update dependency set " + setting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        indicator_key_once                         | indicator_key = '5.1.2-2'
        indicator_has_unit                         | unit = ''
        indicator_measure_known                    | measure = 'RATE'
        indicator_operator_known                   | target_operator = '>='
        indicator_target_has_figure                | target_low = null
        indicator_target_has_figure                | target_operator = 'AT_MOST', target_low = null
        indicator_target_has_figure                | target_operator = 'EQUAL', target_low = null
        indicator_target_has_figure                | target_operator = 'MORE_THAN', target_low = null
        indicator_target_has_figure                | target_operator = 'LESS_THAN', target_low = null
        indicator_target_has_figure                | target_operator = 'RANGE', target_low = null, target_high = 90
        indicator_target_has_figure                | target_operator = 'ABOUT', target_low = null, tolerance = 1
        indicator_range_has_both_ends              | target_operator = 'RANGE'
        indicator_range_has_both_ends              | target_operator = 'RANGE', target_high = 84.99
        indicator_about_has_tolerance              | target_operator = 'ABOUT'
        indicator_about_has_tolerance              | target_operator = 'ABOUT', tolerance = -1
        indicator_growth_has_factor                | target_operator = 'GROWTH', target_low = null
        indicator_growth_has_factor                | target_operator = 'GROWTH', growth_factor = 0
        indicator_only_range_has_high              | target_high = 90
        indicator_only_about_has_tolerance         | tolerance = 1
        indicator_only_growth_has_factor           | growth_factor = 2
        indicator_share_target_is_percentage       | target_low = 100.01
        indicator_share_target_is_percentage       | target_operator = 'RANGE', target_high = 101
        indicator_share_baseline_is_percentage     | baseline_value = 100.01
        indicator_progress_not_negative            | measure = 'CUMULATIVE', target_low = -1
        indicator_progress_not_negative            | measure = 'CUMULATIVE', baseline_value = -1
        indicator_baseline_has_date                | baseline_date = null
        indicator_baseline_has_date                | baseline_value = null
        indicator_baseline_counts_need_value       | baseline_value = null, baseline_date = null
        indicator_baseline_counts_together         | baseline_denominator = null
        indicator_baseline_numerator_not_negative  | baseline_numerator = -1
        indicator_baseline_denominator_positive    | baseline_denominator = 0
        indicator_of_task                          | task_id = '00000000-0000-0000-0000-000000000000'
        indicator_has_key                          | indicator_key = ''
        indicator_has_name                         | name = ''
        """)
    void holdsIndicatorsTo(String rule, String setting) {
        refuses(rule, "update indicator set " + setting + " where indicator_key = '5.1.2-1'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        target_operator = 'GROWTH', target_low = null, target_high = null, growth_factor = 2
        target_operator = 'COMPLETE', target_low = null, target_high = null, growth_factor = null
        target_operator = 'ABOUT', target_low = 7, target_high = null, tolerance = 0.5, growth_factor = null
        target_operator = 'RANGE', target_low = 7, target_high = 7, tolerance = null, growth_factor = null
        target_operator = 'EQUAL', target_low = 0, target_high = null, tolerance = null
        target_operator = 'MORE_THAN', target_low = -2, target_high = null, tolerance = null
        """)
    void acceptsWhatAnOperatorNeeds(String setting) {
        String sql = "update indicator set " + setting + " where indicator_key = '0.1.1-1'";

        assertThatCode(() -> stores.database().write(handle -> handle.execute(sql)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        entry_on_indicator                | programme_id  | '00000000-0000-0000-0000-000000000000'
        entry_has_one_subject             | task_id       | (select id from task where task_key = '5.1.2')
        entry_has_one_subject             | indicator_id  | null, measure = null
        entry_measure_of_indicator        | measure       | null
        entry_measure_known               | measure       | 'RATE'
        entry_progress_not_negative       | measured      | -0.01
        entry_share_above_all_has_reason  | measured      | 100.01
        entry_counts_together             | denominator   | null
        entry_counts_together             | numerator     | null
        entry_denominator_positive        | denominator   | 0
        entry_numerator_not_negative      | numerator     | -1
        entry_has_reporter                | reported_by   | ''
        entry_on_task                     | task_id       | '00000000-0000-0000-0000-000000000000', indicator_id = null, measure = null
        """)
    void holdsEntriesTo(String rule, String column, String value) {
        refusesByOwner(rule, "update entry set " + column + " = " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        entry_task_is_percentage    | 100.01
        entry_task_is_percentage    | -1
        """)
    void holdsPhysicalProgressTo(String rule, String value) {
        refusesByOwner(
                rule,
                "update entry set indicator_id = null, measure = null, "
                        + "task_id = (select id from task where task_key = '5.1.2'), measured = " + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        entry_correction_kind_known       | e.id, 'LOST', null, '甲'
        entry_correction_has_replacement  | e.id, 'SUPERSEDED', null, '甲'
        entry_correction_has_replacement  | e.id, 'WITHDRAWN', e.id, '甲'
        entry_correction_not_of_itself    | e.id, 'SUPERSEDED', e.id, '甲'
        entry_correction_has_maker        | e.id, 'WITHDRAWN', null, ''
        """)
    void holdsCorrectionsTo(String rule, String values) {
        refuses(rule, """
            insert into entry_correction (id, reason, made_at, entry_id, kind, replacement_id, made_by)
            select e.id, '', current_timestamp, %s
            from entry e
            """.formatted(values));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        evidence_checksum_whole     | 'abc', '照片.jpg', 1
        evidence_has_name           | repeat('a', 64), '', 1
        evidence_size_not_negative  | repeat('a', 64), '照片.jpg', -1
        """)
    void holdsEvidenceTo(String rule, String values) {
        refuses(rule, """
            insert into evidence (id, entry_id, sort_order, sha256, file_name, byte_count)
            select id, id, 9, %s from entry
            """.formatted(values));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        programme_year_once           | insert into programme select random_uuid(), programme_year, title, issuer, null, demo, null from programme
        dependency_once               | insert into dependency select random_uuid(), programme_id, predecessor_id, successor_id, dependency_type, 0 from dependency
        calendar_date_once            | insert into calendar_day select random_uuid(), calendar_date, day_off, name from calendar_day
        evidence_order_once           | insert into evidence select random_uuid(), entry_id, sort_order, sha256, file_name, 1 from evidence
        plan_baseline_no_once         | insert into plan_baseline select random_uuid(), programme_id, baseline_no, name, taken_by, taken_at from plan_baseline
        plan_baseline_no_known        | insert into plan_baseline select random_uuid(), programme_id, 0, name, taken_by, taken_at from plan_baseline
        plan_baseline_no_known        | insert into plan_baseline select random_uuid(), programme_id, 12, name, taken_by, taken_at from plan_baseline
        plan_baseline_has_name        | insert into plan_baseline select random_uuid(), programme_id, 2, '', taken_by, taken_at from plan_baseline
        plan_baseline_has_taker       | insert into plan_baseline select random_uuid(), programme_id, 2, name, '', taken_at from plan_baseline
        plan_baseline_task_once       | insert into plan_baseline_task select random_uuid(), baseline_id, task_id, task_key, name, planned_start, planned_finish from plan_baseline_task
        plan_baseline_task_has_key    | insert into plan_baseline_task select random_uuid(), baseline_id, random_uuid(), '', name, planned_start, planned_finish from plan_baseline_task
        plan_baseline_task_finishes_after_start | insert into plan_baseline_task select random_uuid(), baseline_id, random_uuid(), task_key, name, date '2017-03-08', planned_finish from plan_baseline_task
        stage_target_once             | insert into stage_target select random_uuid(), indicator_id, target_date, 0 from stage_target
        task_outcome_once_a_day       | insert into task_outcome select random_uuid(), programme_id, task_id, kind, reason, decided_on, decided_by from task_outcome
        task_outcome_of_task          | insert into task_outcome select random_uuid(), programme_id, programme_id, kind, reason, decided_on, decided_by from task_outcome
        task_outcome_kind_known       | update task_outcome set kind = 'HELD'
        task_outcome_constrained_has_reason | update task_outcome set reason = ''
        task_outcome_has_decider      | update task_outcome set decided_by = ''
        amendment_kind_known          | insert into amendment select random_uuid(), programme_id, indicator_id, 'NAME', before_text, after_text, reason, amended_on, approved_by, made_by, made_at, null from amendment
        amendment_changes_something   | insert into amendment select random_uuid(), programme_id, indicator_id, kind, after_text, after_text, reason, amended_on, approved_by, made_by, made_at, null from amendment
        amendment_has_reason          | insert into amendment select random_uuid(), programme_id, indicator_id, kind, before_text, after_text, '', amended_on, approved_by, made_by, made_at, null from amendment
        amendment_has_approver        | insert into amendment select random_uuid(), programme_id, indicator_id, kind, before_text, after_text, reason, amended_on, '', made_by, made_at, null from amendment
        amendment_has_maker           | insert into amendment select random_uuid(), programme_id, indicator_id, kind, before_text, after_text, reason, amended_on, approved_by, '', made_at, null from amendment
        amendment_of_indicator        | insert into amendment select random_uuid(), programme_id, id, kind, before_text, after_text, reason, amended_on, approved_by, made_by, made_at, null from amendment
        amendment_of_task             | insert into amendment select random_uuid(), programme_id, null, kind, before_text, after_text, reason, amended_on, approved_by, made_by, made_at, id from amendment
        amendment_of_one              | insert into amendment select random_uuid(), programme_id, null, kind, before_text, after_text, reason, amended_on, approved_by, made_by, made_at, null from amendment
        amendment_withdrawn_once      | insert into amendment_withdrawal select random_uuid(), id, '甲', made_at from amendment union all select random_uuid(), id, '甲', made_at from amendment
        amendment_withdrawal_has_maker | insert into amendment_withdrawal select random_uuid(), id, '', made_at from amendment
        light_record_has_light        | insert into light_record select random_uuid(), id, id, date '2017-03-01', '', current_timestamp from programme
        unit_name_once                | insert into unit values (random_uuid(), '甲', '', false), (random_uuid(), '甲', '', false)
        unit_has_name                 | insert into unit values (random_uuid(), '', '', false)
        person_name_once              | insert into person values (random_uuid(), '甲', '', '', false), (random_uuid(), '甲', '', '', false)
        person_has_name               | insert into person values (random_uuid(), '', '', '', false)
        handover_to_another           | insert into handover select random_uuid(), id, '甲', '甲', date '2017-03-01', '调离', '', '甲', current_timestamp from programme
        handover_has_both             | insert into handover select random_uuid(), id, '', '甲', date '2017-03-01', '调离', '', '甲', current_timestamp from programme
        handover_has_reason           | insert into handover select random_uuid(), id, '甲', '乙', date '2017-03-01', '', '', '甲', current_timestamp from programme
        handover_has_maker            | insert into handover select random_uuid(), id, '甲', '乙', date '2017-03-01', '调离', '', '', current_timestamp from programme
        programme_light_rule_not_empty | update programme set light_rule = ''
        change_set_id_once            | insert into change_set select 99, id, actor, action, made_at from change_set
        change_set_seq_positive       | insert into change_set select 0, random_uuid(), actor, action, made_at from change_set
        change_set_has_actor          | insert into change_set select 99, random_uuid(), '', action, made_at from change_set
        change_set_has_action         | insert into change_set select 99, random_uuid(), actor, '', made_at from change_set
        account_name_once             | insert into account values (random_uuid(), '甲', 'KEEPER', false, current_timestamp), (random_uuid(), '甲', 'KEEPER', false, current_timestamp)
        account_has_name              | insert into account values (random_uuid(), '', 'KEEPER', false, current_timestamp)
        account_role_known            | insert into account values (random_uuid(), '甲', 'ADMIN', false, current_timestamp)
        account_password_of_account   | insert into account_password values (random_uuid(), random_uuid(), '1:a:b')
        account_password_has_hash     | insert into account_password values (random_uuid(), random_uuid(), '')
        wrong_guess_of_account        | insert into wrong_guess values (random_uuid(), 1, current_timestamp)
        wrong_guess_counted           | insert into wrong_guess values (random_uuid(), 0, current_timestamp)
        change_record_says_something  | insert into change_record select 1, 9999, 'task', random_uuid(), '', null, null
        """)
    void refusesRowsThat(String rule, String sql) {
        refuses(rule, sql);
    }

    private static void refuses(String rule, String sql) {
        assertThatThrownBy(() -> stores.database().write(handle -> handle.execute(sql)))
                .hasMessageContaining(rule.toUpperCase(Locale.ROOT));
    }

    /** What the user of daily work may not even try. */
    private static void refusesByOwner(String rule, String sql) {
        assertThatThrownBy(() -> {
                    try (var owner = H2.owner(folder.resolve("hengdao"), false, FolderKey.NONE)
                                    .getConnection();
                            var statement = owner.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .hasMessageContaining(rule.toUpperCase(Locale.ROOT));
    }
}
