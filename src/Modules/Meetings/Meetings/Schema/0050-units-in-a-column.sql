drop index meetings.regime_by_visibility, meetings.obligation_by_visibility, meetings.meeting_by_visibility;
create index regime_by_visibility on meetings.mt_doc_meeting_regime using gin (visible_to);
create index obligation_by_visibility on meetings.mt_doc_meeting_obligation using gin (visible_to);
create index meeting_by_visibility on meetings.mt_doc_meeting_entry using gin (visible_to);
