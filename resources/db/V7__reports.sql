-- Reports as they were issued (已出报表), and the templates (报表模板) that dress them.

-- Append-only. The projects are numbers with commas between them, empty for all; the subject is the key of an indicator
-- or the number of a supervision order. Office files have no pages of their own: 0.
create table issued_report (
    id uuid primary key,
    programme_id uuid not null references programme (id),
    status_date date not null,
    issued_at timestamp(6) with time zone not null,
    issued_by varchar not null,
    way varchar not null,
    kind varchar not null,
    projects varchar not null,
    subject varchar not null,
    by_unit boolean not null,
    title varchar not null,
    template varchar not null,
    format varchar not null,
    page_count integer not null,
    constraint issued_report_has_issuer check (issued_by <> ''),
    constraint issued_report_way_known check (way in ('SAVED', 'PRINTED')),
    constraint issued_report_has_kind check (kind <> ''),
    constraint issued_report_has_title check (title <> ''),
    constraint issued_report_has_format check (format <> ''),
    constraint issued_report_pages_not_negative check (page_count >= 0)
);

-- Append-only. The files stand in the folder reports, each named by its checksum.
create table issued_file (
    id uuid primary key,
    report_id uuid not null references issued_report (id),
    sort_order integer not null,
    sha256 varchar(64) not null,
    file_name varchar not null,
    byte_count bigint not null,
    constraint issued_file_order_once unique (report_id, sort_order),
    constraint issued_file_checksum_whole check (char_length(sha256) = 64),
    constraint issued_file_has_name check (file_name <> ''),
    constraint issued_file_size_not_negative check (byte_count >= 0)
);

-- Append-only. What the report showed: of a row of the plan by its key, or of the whole by an empty one.
create table issued_figure (
    id uuid primary key,
    report_id uuid not null references issued_report (id),
    sort_order integer not null,
    subject_key varchar not null,
    subject_name varchar not null,
    what varchar not null,
    shown varchar not null,
    constraint issued_figure_order_once unique (report_id, sort_order),
    constraint issued_figure_once unique (report_id, subject_key, what),
    constraint issued_figure_has_what check (what <> '')
);

-- The one without a name is the usual one.
create table report_template (
    id uuid primary key,
    name varchar not null,
    content varchar not null,
    constraint report_template_name_once unique (name),
    constraint report_template_has_content check (content <> '')
);

create index issued_report_by_programme on issued_report (programme_id);

grant select, insert on issued_report, issued_file, issued_figure to hengdao_app;
grant select, insert, update, delete on report_template to hengdao_app;
