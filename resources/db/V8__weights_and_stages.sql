-- Work areas and projects count in the roll-up by weights of their own; changed stage targets are amendments too.

alter table project add column weight numeric(24, 6) default 1 not null;
alter table project alter column weight drop default;
alter table project add constraint project_weight_positive check (weight > 0);

alter table work_area add column weight numeric(24, 6) default 1 not null;
alter table work_area alter column weight drop default;
alter table work_area add constraint work_area_weight_positive check (weight > 0);

alter table amendment drop constraint amendment_kind_known;
alter table amendment add constraint amendment_kind_known
    check (kind in ('TARGET', 'DEADLINE', 'BASIS', 'BASELINE', 'STAGES'));
