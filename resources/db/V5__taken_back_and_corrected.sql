-- A skip or handover is taken back, and an order corrected, by a row after it; the tables stay append-only.

-- The newest row of a subject in a round counts: one without a reason takes the skip before it back.
alter table round_skip drop constraint round_skip_once;
alter table round_skip drop constraint round_skip_has_reason;

-- A handover to nobody, without a reason, gives the subject back to the unit and person of the plan.
alter table round_handover drop constraint round_handover_to_somebody;
alter table round_handover drop constraint round_handover_has_reason;
alter table round_handover add constraint round_handover_has_reason
    check (reason <> '' or (to_unit = '' and to_person = ''));

-- What an order asks for can be corrected, with a reason.
alter table order_event drop constraint order_event_kind_known;
alter table order_event add constraint order_event_kind_known check (kind in
    ('FILED', 'ASSIGNED', 'UNDERTAKEN', 'REMINDED', 'REPORTED', 'RETURNED', 'PASSED', 'CONCLUDED', 'ARCHIVED',
        'EXTENSION_REQUESTED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'CORRECTED'));
alter table order_event drop constraint order_event_has_note;
alter table order_event add constraint order_event_has_note check
    (kind not in ('REPORTED', 'RETURNED', 'EXTENSION_REQUESTED', 'EXTENSION_REFUSED', 'CORRECTED') or note <> '');
