-- The deadline of a task without a figure is a promise too: its changes are amendments like those of indicators.

alter table amendment alter column indicator_id drop not null;
alter table amendment add column task_id uuid;
alter table amendment add constraint amendment_of_task foreign key (task_id, programme_id)
    references task (id, programme_id);
alter table amendment add constraint amendment_of_one check ((task_id is null) <> (indicator_id is null));
create index amendment_by_task on amendment (task_id);
