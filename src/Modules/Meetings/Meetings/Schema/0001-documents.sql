select platform.create_document('meetings', 'meeting_regime');
create unique index regime_by_unit on meetings.mt_doc_meeting_regime ((data->>'unit'));
create index regime_by_visibility on meetings.mt_doc_meeting_regime using gin ((data->'visibleTo'));
create index regime_with_choices on meetings.mt_doc_meeting_regime (id) where data->'cadences' <> '[]';

select platform.create_document('meetings', 'meeting_obligation');
create index obligation_by_rule on meetings.mt_doc_meeting_obligation ((data->>'rule'), (data->>'cadence'), (data->>'due'));
create index obligation_by_due on meetings.mt_doc_meeting_obligation ((data->>'due'), id);
create index obligation_by_visibility on meetings.mt_doc_meeting_obligation using gin ((data->'visibleTo'));

select platform.create_document('meetings', 'meeting');

select platform.create_document('meetings', 'meeting_entry');
create index meeting_by_start on meetings.mt_doc_meeting_entry ((data->>'start'), id);
create index meeting_by_unit on meetings.mt_doc_meeting_entry ((data->>'unit'), (data->>'start'));
create index meeting_by_visibility on meetings.mt_doc_meeting_entry using gin ((data->'visibleTo'));
