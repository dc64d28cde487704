-- The annual programme, what is reported on it, and the log of every change.
-- Enumerated columns hold the names of the model's enums. Lists of units hold one unit a line.

create table programme (
    id uuid primary key,
    programme_year integer not null,
    title varchar not null,
    issuer varchar not null,
    status_date date,
    demo boolean not null,
    constraint programme_year_once unique (programme_year),
    constraint programme_year_plausible check (programme_year between 1949 and 9999),
    constraint programme_has_title check (title <> '')
);

create table project (
    id uuid primary key,
    programme_id uuid not null references programme (id),
    project_no integer not null,
    name varchar not null,
    clause varchar not null,
    constraint project_in_programme unique (id, programme_id),
    constraint project_no_once unique (programme_id, project_no),
    constraint project_no_not_negative check (project_no >= 0),
    constraint project_has_name check (name <> '')
);

create table work_area (
    id uuid primary key,
    programme_id uuid not null,
    project_id uuid not null,
    work_area_key varchar not null,
    sort_order integer not null,
    name varchar not null,
    clause varchar not null,
    constraint work_area_of_project foreign key (project_id, programme_id) references project (id, programme_id),
    constraint work_area_in_programme unique (id, programme_id),
    constraint work_area_key_once unique (programme_id, work_area_key),
    constraint work_area_has_key check (work_area_key <> ''),
    constraint work_area_has_name check (name <> '')
);

create table task (
    id uuid primary key,
    programme_id uuid not null,
    work_area_id uuid not null,
    parent_id uuid,
    sort_order integer not null,
    task_key varchar not null,
    name varchar not null,
    kind varchar not null,
    planned_start date,
    start_stated boolean not null,
    planned_finish date,
    deadline date,
    deadline_stated boolean not null,
    lead_unit varchar not null,
    supporting_units varchar not null,
    official_in_charge varchar not null,
    responsible_person varchar not null,
    weight numeric(24, 6) not null,
    clause varchar not null,
    example boolean not null,
    constraint task_of_work_area foreign key (work_area_id, programme_id) references work_area (id, programme_id),
    constraint task_in_programme unique (id, programme_id),
    constraint task_in_work_area unique (id, work_area_id),
    constraint task_below_task foreign key (parent_id, work_area_id) references task (id, work_area_id),
    constraint task_not_below_itself check (parent_id <> id),
    constraint task_key_once unique (programme_id, task_key),
    constraint task_has_key check (task_key <> ''),
    constraint task_has_name check (name <> ''),
    constraint task_kind_known check (kind in ('SUMMARY', 'TASK', 'MILESTONE')),
    constraint task_finishes_after_start check (planned_finish >= planned_start),
    constraint task_stated_start_given check (not start_stated or planned_start is not null),
    constraint task_stated_deadline_given check (not deadline_stated or deadline is not null),
    constraint task_weight_positive check (weight > 0)
);

create table dependency (
    id uuid primary key,
    programme_id uuid not null,
    predecessor_id uuid not null,
    successor_id uuid not null,
    dependency_type varchar not null,
    lag_workdays integer not null,
    constraint dependency_on_task foreign key (predecessor_id, programme_id) references task (id, programme_id),
    constraint dependency_of_task foreign key (successor_id, programme_id) references task (id, programme_id),
    constraint dependency_once unique (predecessor_id, successor_id, dependency_type),
    constraint dependency_not_on_itself check (predecessor_id <> successor_id),
    constraint dependency_type_known check (dependency_type in ('FS', 'SS', 'FF', 'SF'))
);

create table indicator (
    id uuid primary key,
    programme_id uuid not null,
    task_id uuid not null,
    sort_order integer not null,
    indicator_key varchar not null,
    name varchar not null,
    basis varchar not null,
    unit varchar not null,
    measure varchar not null,
    target_operator varchar not null,
    target_low numeric(24, 6),
    target_high numeric(24, 6),
    tolerance numeric(24, 6),
    growth_factor numeric(24, 6),
    target_words varchar not null,
    deadline date,
    deadline_stated boolean not null,
    baseline_value numeric(24, 6),
    baseline_date date,
    baseline_numerator numeric(24, 6),
    baseline_denominator numeric(24, 6),
    clause varchar not null,
    example boolean not null,
    constraint indicator_of_task foreign key (task_id, programme_id) references task (id, programme_id),
    constraint indicator_in_programme unique (id, programme_id),
    constraint indicator_key_once unique (programme_id, indicator_key),
    constraint indicator_has_key check (indicator_key <> ''),
    constraint indicator_has_name check (name <> ''),
    constraint indicator_has_unit check (unit <> ''),
    constraint indicator_measure_known check (measure in ('CUMULATIVE', 'LEVEL', 'SHARE')),
    constraint indicator_operator_known check (target_operator in
        ('AT_LEAST', 'AT_MOST', 'EQUAL', 'MORE_THAN', 'LESS_THAN', 'RANGE', 'ABOUT', 'GROWTH', 'COMPLETE')),
    constraint indicator_target_has_figure check
        (target_operator in ('GROWTH', 'COMPLETE') or target_low is not null),
    constraint indicator_range_has_both_ends check
        (target_operator <> 'RANGE' or (target_high is not null and target_low <= target_high)),
    constraint indicator_about_has_tolerance check
        (target_operator <> 'ABOUT' or (tolerance is not null and tolerance >= 0)),
    constraint indicator_growth_has_factor check
        (target_operator <> 'GROWTH' or (growth_factor is not null and growth_factor > 0)),
    constraint indicator_only_range_has_high check (target_high is null or target_operator = 'RANGE'),
    constraint indicator_only_about_has_tolerance check (tolerance is null or target_operator = 'ABOUT'),
    constraint indicator_only_growth_has_factor check (growth_factor is null or target_operator = 'GROWTH'),
    constraint indicator_share_target_is_percentage check
        (measure <> 'SHARE' or unit <> '%' or (coalesce(target_low, 0) between 0 and 100
            and coalesce(target_high, 0) between 0 and 100)),
    constraint indicator_share_baseline_is_percentage check
        (measure <> 'SHARE' or unit <> '%' or coalesce(baseline_value, 0) between 0 and 100),
    constraint indicator_progress_not_negative check
        (measure = 'LEVEL' or (coalesce(target_low, 0) >= 0 and coalesce(baseline_value, 0) >= 0)),
    constraint indicator_baseline_has_date check ((baseline_value is null) = (baseline_date is null)),
    constraint indicator_baseline_counts_need_value check
        (baseline_numerator is null or baseline_value is not null),
    constraint indicator_baseline_counts_together check
        ((baseline_numerator is null) = (baseline_denominator is null)),
    constraint indicator_baseline_numerator_not_negative check (baseline_numerator >= 0),
    constraint indicator_baseline_denominator_positive check (baseline_denominator > 0)
);

create table calendar_day (
    id uuid primary key,
    calendar_date date not null,
    day_off boolean not null,
    name varchar not null,
    constraint calendar_date_once unique (calendar_date)
);

-- Append-only. The measure is the indicator's at the time, empty for a task's physical per cent.
create table entry (
    id uuid primary key,
    programme_id uuid not null,
    task_id uuid,
    indicator_id uuid,
    measure varchar,
    as_of date not null,
    measured numeric(24, 6) not null,
    numerator numeric(24, 6),
    denominator numeric(24, 6),
    note varchar not null,
    problem varchar not null,
    next_step varchar not null,
    reason varchar not null,
    reported_by varchar not null,
    entered_at timestamp(6) with time zone not null,
    example boolean not null,
    constraint entry_on_task foreign key (task_id, programme_id) references task (id, programme_id),
    constraint entry_on_indicator foreign key (indicator_id, programme_id) references indicator (id, programme_id),
    constraint entry_has_one_subject check ((task_id is null) <> (indicator_id is null)),
    constraint entry_measure_known check (measure in ('CUMULATIVE', 'LEVEL', 'SHARE')),
    constraint entry_measure_of_indicator check ((measure is null) = (indicator_id is null)),
    constraint entry_task_is_percentage check (task_id is null or measured between 0 and 100),
    constraint entry_progress_not_negative check (coalesce(measure, '') = 'LEVEL' or measured >= 0),
    constraint entry_share_above_all_has_reason check
        (coalesce(measure, '') <> 'SHARE' or measured <= 100 or reason <> ''),
    constraint entry_counts_together check ((numerator is null) = (denominator is null)),
    constraint entry_numerator_not_negative check (numerator >= 0),
    constraint entry_denominator_positive check (denominator > 0),
    constraint entry_has_reporter check (reported_by <> '')
);

-- Append-only. What takes an entry out of the count: another that supersedes it, or a withdrawal.
create table entry_correction (
    id uuid primary key,
    entry_id uuid not null references entry (id),
    kind varchar not null,
    replacement_id uuid references entry (id),
    reason varchar not null,
    made_by varchar not null,
    made_at timestamp(6) with time zone not null,
    constraint entry_correction_kind_known check (kind in ('SUPERSEDED', 'WITHDRAWN')),
    constraint entry_correction_has_replacement check ((kind = 'SUPERSEDED') = (replacement_id is not null)),
    constraint entry_correction_not_of_itself check (replacement_id <> entry_id),
    constraint entry_correction_replaces_once unique (replacement_id),
    constraint entry_correction_has_maker check (made_by <> '')
);

-- Append-only. The files stand in the folder evidence, each named by its checksum.
create table evidence (
    id uuid primary key,
    entry_id uuid not null references entry (id),
    sort_order integer not null,
    sha256 varchar(64) not null,
    file_name varchar not null,
    byte_count bigint not null,
    constraint evidence_order_once unique (entry_id, sort_order),
    constraint evidence_checksum_whole check (char_length(sha256) = 64),
    constraint evidence_has_name check (file_name <> ''),
    constraint evidence_size_not_negative check (byte_count >= 0)
);

create table draft (
    subject_id uuid primary key,
    content varchar not null,
    saved_at timestamp(6) with time zone not null
);

create table preference (
    name varchar primary key,
    content varchar not null
);

-- Append-only. One row for each transaction, numbered without gaps.
create table change_set (
    seq bigint primary key,
    id uuid not null,
    actor varchar not null,
    action varchar not null,
    made_at timestamp(6) with time zone not null,
    constraint change_set_id_once unique (id),
    constraint change_set_seq_positive check (seq > 0),
    constraint change_set_has_actor check (actor <> ''),
    constraint change_set_has_action check (action <> '')
);

-- Append-only. The row before and after the change, as JSON by column name.
create table change_record (
    seq bigint not null references change_set (seq),
    item integer not null,
    table_name varchar not null,
    row_id uuid not null,
    row_key varchar not null,
    before_json varchar,
    after_json varchar,
    constraint change_record_number primary key (seq, item),
    constraint change_record_says_something check (before_json is not null or after_json is not null)
);

create index work_area_by_project on work_area (project_id);
create index task_by_work_area on task (work_area_id);
create index indicator_by_task on indicator (task_id);
create index entry_by_programme on entry (programme_id);
create index entry_correction_by_entry on entry_correction (entry_id);
create index change_record_by_row on change_record (row_id);

-- Daily work runs as a user who may neither change nor delete what is append-only.
grant select, insert, update, delete on programme, project, work_area, task, dependency, indicator, calendar_day,
    draft, preference to hengdao_app;
grant select, insert on entry, entry_correction, evidence, change_set, change_record to hengdao_app;
