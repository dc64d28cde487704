-- A skip or handover is taken back by a row after it; both tables stay append-only.

-- The newest row of a subject in a round counts: one without a reason takes the skip before it back.
alter table round_skip drop constraint round_skip_once;
alter table round_skip drop constraint round_skip_has_reason;

-- A handover to nobody, without a reason, gives the subject back to the unit and person of the plan.
alter table round_handover drop constraint round_handover_to_somebody;
alter table round_handover drop constraint round_handover_has_reason;
alter table round_handover add constraint round_handover_has_reason
    check (reason <> '' or (to_unit = '' and to_person = ''));
