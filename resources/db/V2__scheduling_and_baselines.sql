-- How tasks are scheduled, and plans kept to compare with. What was planned before was the officer's word.

alter table task add column scheduling varchar default 'MANUAL' not null;
alter table task add column constraint_kind varchar default 'AS_SOON_AS_POSSIBLE' not null;
alter table task add column constraint_date date;
alter table task alter column scheduling drop default;
alter table task alter column constraint_kind drop default;
alter table task add constraint task_scheduling_known check (scheduling in ('MANUAL', 'AUTOMATIC'));
alter table task add constraint task_constraint_known check (constraint_kind in
    ('AS_SOON_AS_POSSIBLE', 'NOT_BEFORE', 'MUST_FINISH_BY', 'FIXED'));
alter table task add constraint task_constraint_has_date check
    ((constraint_date is null) = (constraint_kind = 'AS_SOON_AS_POSSIBLE'));

create table plan_baseline (
    id uuid primary key,
    programme_id uuid not null references programme (id),
    baseline_no integer not null,
    name varchar not null,
    taken_by varchar not null,
    taken_at timestamp(6) with time zone not null,
    constraint plan_baseline_no_once unique (programme_id, baseline_no),
    constraint plan_baseline_no_known check (baseline_no between 1 and 11),
    constraint plan_baseline_has_name check (name <> ''),
    constraint plan_baseline_has_taker check (taken_by <> '')
);

-- The task may be gone since: no foreign key.
create table plan_baseline_task (
    id uuid primary key,
    baseline_id uuid not null references plan_baseline (id),
    task_id uuid not null,
    task_key varchar not null,
    name varchar not null,
    planned_start date not null,
    planned_finish date not null,
    constraint plan_baseline_task_once unique (baseline_id, task_id),
    constraint plan_baseline_task_has_key check (task_key <> ''),
    constraint plan_baseline_task_finishes_after_start check (planned_finish >= planned_start)
);

grant select, insert, update, delete on plan_baseline to hengdao_app;
grant select, insert, delete on plan_baseline_task to hengdao_app;
