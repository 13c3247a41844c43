-- What a unit has to do is looked for by the unit.
create index meeting_by_next_step on meetings.mt_doc_meeting_entry ((data->>'unit'), (data->>'nextDue'), id) where data->>'nextDue' is not null;
create index meeting_by_unit_and_action on meetings.mt_doc_meeting ((data->>'unit'), (data->>'nextActionDue'), id) where data->>'nextActionDue' is not null;
create index obligation_owed_by_unit on meetings.mt_doc_meeting_obligation ((data->>'unit'), (data->>'due'), id) where data->>'stage' in ('open', 'missed');
