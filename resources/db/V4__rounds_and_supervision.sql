-- Reviews of entries, entry rounds (填报轮次) and supervision orders (督办).

-- Append-only. The newest verdict on an entry counts.
create table entry_review (
    id uuid primary key,
    entry_id uuid not null references entry (id),
    verdict varchar not null,
    reason varchar not null,
    reviewed_by varchar not null,
    reviewed_at timestamp(6) with time zone not null,
    constraint entry_review_verdict_known check (verdict in ('ACCEPTED', 'RETURNED')),
    constraint entry_review_return_has_reason check (verdict <> 'RETURNED' or reason <> ''),
    constraint entry_review_has_reviewer check (reviewed_by <> '')
);

-- The first and the last day whose figures a round takes; where it closed by plan, and why that was changed.
create table entry_round (
    id uuid primary key,
    programme_id uuid not null references programme (id),
    round_no integer not null,
    name varchar not null,
    opens date not null,
    closes date not null,
    planned_close date not null,
    round_state varchar not null,
    reason varchar not null,
    constraint entry_round_no_once unique (programme_id, round_no),
    constraint entry_round_no_positive check (round_no > 0),
    constraint entry_round_closes_after_opening check (closes >= opens),
    constraint entry_round_state_known check (round_state in ('PLANNED', 'CANCELLED')),
    constraint entry_round_change_has_reason check
        ((round_state = 'PLANNED' and closes = planned_close) or reason <> '')
);

-- Append-only. What was not reported in a round, and why; the subject may be gone since: no foreign key.
create table round_skip (
    id uuid primary key,
    round_id uuid not null references entry_round (id),
    subject_id uuid not null,
    reason varchar not null,
    made_by varchar not null,
    made_at timestamp(6) with time zone not null,
    constraint round_skip_once unique (round_id, subject_id),
    constraint round_skip_has_reason check (reason <> ''),
    constraint round_skip_has_maker check (made_by <> '')
);

-- Append-only. Who reports on a subject from a round on, instead of the unit and person of the plan.
create table round_handover (
    id uuid primary key,
    round_id uuid not null references entry_round (id),
    subject_id uuid not null,
    to_unit varchar not null,
    to_person varchar not null,
    reason varchar not null,
    made_by varchar not null,
    made_at timestamp(6) with time zone not null,
    constraint round_handover_to_somebody check (to_unit <> '' or to_person <> ''),
    constraint round_handover_has_reason check (reason <> ''),
    constraint round_handover_has_maker check (made_by <> '')
);

-- Append-only. The number, for example 督〔2017〕1号, is given once. The subject is a task or an indicator.
create table supervision_order (
    id uuid primary key,
    programme_id uuid not null references programme (id),
    order_year integer not null,
    order_no integer not null,
    subject_id uuid not null,
    title varchar not null,
    lead_unit varchar not null,
    assigned_on date not null,
    due_on date not null,
    requirement varchar not null,
    origin varchar not null,
    constraint supervision_order_no_once unique (order_year, order_no),
    constraint supervision_order_no_positive check (order_no > 0),
    constraint supervision_order_has_title check (title <> ''),
    constraint supervision_order_has_lead_unit check (lead_unit <> ''),
    constraint supervision_order_has_requirement check (requirement <> ''),
    constraint supervision_order_due_after_assignment check (due_on >= assigned_on)
);

-- Append-only. What happened to an order, one after the other; its state follows from them.
create table order_event (
    id uuid primary key,
    order_id uuid not null references supervision_order (id),
    event_no integer not null,
    kind varchar not null,
    happened_on date not null,
    note varchar not null,
    new_due date,
    made_by varchar not null,
    made_at timestamp(6) with time zone not null,
    constraint order_event_no_once unique (order_id, event_no),
    constraint order_event_no_positive check (event_no > 0),
    constraint order_event_kind_known check (kind in
        ('FILED', 'ASSIGNED', 'UNDERTAKEN', 'REMINDED', 'REPORTED', 'RETURNED', 'PASSED', 'CONCLUDED', 'ARCHIVED',
            'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED')),
    constraint order_event_first_is_filing check ((event_no = 1) = (kind = 'FILED')),
    constraint order_event_extension_has_date check ((kind = 'EXTENSION_REQUESTED') = (new_due is not null)),
    constraint order_event_has_note check
        (kind not in ('REPORTED', 'RETURNED', 'EXTENSION_REQUESTED', 'EXTENSION_REFUSED') or note <> ''),
    constraint order_event_has_maker check (made_by <> '')
);

-- Append-only. The files stand in the folder evidence, each named by its checksum.
create table order_evidence (
    id uuid primary key,
    event_id uuid not null references order_event (id),
    sort_order integer not null,
    sha256 varchar(64) not null,
    file_name varchar not null,
    byte_count bigint not null,
    constraint order_evidence_order_once unique (event_id, sort_order),
    constraint order_evidence_checksum_whole check (char_length(sha256) = 64),
    constraint order_evidence_has_name check (file_name <> ''),
    constraint order_evidence_size_not_negative check (byte_count >= 0)
);

create index entry_review_by_entry on entry_review (entry_id);
create index round_handover_by_round on round_handover (round_id);
create index supervision_order_by_programme on supervision_order (programme_id);

grant select, insert, update, delete on entry_round to hengdao_app;
grant select, insert on entry_review, round_skip, round_handover, supervision_order, order_event, order_evidence
    to hengdao_app;
