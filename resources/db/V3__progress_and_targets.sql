-- Stages of targets, end states, changed targets, units and people, and the lights as they stood. A retired task or
-- indicator is kept with all that hangs on it, and is not part of the programme any more.

alter table programme add column light_rule varchar;
alter table programme add constraint programme_light_rule_not_empty check (light_rule <> '');

alter table task add column retired boolean default false not null;
alter table task alter column retired drop default;
alter table indicator add column retired boolean default false not null;
alter table indicator alter column retired drop default;

create table stage_target (
    id uuid primary key,
    indicator_id uuid not null references indicator (id),
    target_date date not null,
    target_value numeric(24, 6) not null,
    constraint stage_target_once unique (indicator_id, target_date)
);

-- Of several of one task the newest counts.
create table task_outcome (
    id uuid primary key,
    programme_id uuid not null,
    task_id uuid not null,
    kind varchar not null,
    reason varchar not null,
    decided_on date not null,
    decided_by varchar not null,
    constraint task_outcome_of_task foreign key (task_id, programme_id) references task (id, programme_id),
    constraint task_outcome_once_a_day unique (task_id, decided_on),
    constraint task_outcome_kind_known check (kind in ('DONE', 'IN_PROGRESS', 'CONSTRAINED')),
    constraint task_outcome_constrained_has_reason check (kind <> 'CONSTRAINED' or reason <> ''),
    constraint task_outcome_has_decider check (decided_by <> '')
);

-- Append-only. The old and the new side in words.
create table amendment (
    id uuid primary key,
    programme_id uuid not null,
    indicator_id uuid not null,
    kind varchar not null,
    before_text varchar not null,
    after_text varchar not null,
    reason varchar not null,
    amended_on date not null,
    approved_by varchar not null,
    made_by varchar not null,
    made_at timestamp(6) with time zone not null,
    constraint amendment_of_indicator foreign key (indicator_id, programme_id)
        references indicator (id, programme_id),
    constraint amendment_kind_known check (kind in ('TARGET', 'DEADLINE', 'BASIS', 'BASELINE')),
    constraint amendment_changes_something check (before_text <> after_text),
    constraint amendment_has_reason check (reason <> ''),
    constraint amendment_has_approver check (approved_by <> ''),
    constraint amendment_has_maker check (made_by <> '')
);

-- Append-only. An amendment that was undone at once.
create table amendment_withdrawal (
    id uuid primary key,
    amendment_id uuid not null references amendment (id),
    made_by varchar not null,
    made_at timestamp(6) with time zone not null,
    constraint amendment_withdrawn_once unique (amendment_id),
    constraint amendment_withdrawal_has_maker check (made_by <> '')
);

-- Append-only. The light of a row from a status date on, written when it differs from the one before; the subject is a
-- programme, project, work area, task or indicator. Many are written at once, so there are few indexes and no references.
create table light_record (
    id uuid primary key,
    programme_id uuid not null,
    subject_id uuid not null,
    as_of date not null,
    light varchar not null,
    recorded_at timestamp(6) with time zone not null,
    constraint light_record_has_light check (light <> '')
);

-- Former names are kept one a line.
create table unit (
    id uuid primary key,
    name varchar not null,
    former_names varchar not null,
    retired boolean not null,
    constraint unit_name_once unique (name),
    constraint unit_has_name check (name <> '')
);

create table person (
    id uuid primary key,
    name varchar not null,
    unit_name varchar not null,
    former_names varchar not null,
    retired boolean not null,
    constraint person_name_once unique (name),
    constraint person_has_name check (name <> '')
);

-- Who took over whose tasks; the keys of the tasks one a line.
create table handover (
    id uuid primary key,
    programme_id uuid not null references programme (id),
    from_person varchar not null,
    to_person varchar not null,
    handed_on date not null,
    reason varchar not null,
    task_keys varchar not null,
    made_by varchar not null,
    made_at timestamp(6) with time zone not null,
    constraint handover_to_another check (from_person <> to_person),
    constraint handover_has_both check (from_person <> '' and to_person <> ''),
    constraint handover_has_reason check (reason <> ''),
    constraint handover_has_maker check (made_by <> '')
);

create index stage_target_by_indicator on stage_target (indicator_id);
create index amendment_by_indicator on amendment (indicator_id);
create index light_record_by_subject on light_record (subject_id);

grant select, insert, update, delete on stage_target, task_outcome, unit, person to hengdao_app;
grant select, insert, delete on handover to hengdao_app;
grant select, insert on amendment, amendment_withdrawal, light_record to hengdao_app;
