-- What the sweeps look for; which obligations stand they know by their ids.
drop index meetings.obligation_by_rule;
create index obligation_by_step on meetings.mt_doc_meeting_obligation ((data->>'period'), (data->>'rule'), (data->>'stage'), (data->>'lastSaid'), id);
create index obligation_by_unit on meetings.mt_doc_meeting_obligation ((data->>'unit'), (data->>'rule'), (data->>'period'));
create index obligation_by_minutes on meetings.mt_doc_meeting_obligation ((data->>'minutesDue')) where data->>'stage' = 'held';
create index planned_meeting_by_day on meetings.mt_doc_meeting_entry ((data->>'day')) where data->>'stage' = 'planned';
