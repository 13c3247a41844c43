create index obligation_open_by_due on meetings.mt_doc_meeting_obligation ((data->>'due'), id) where data->>'stage' = 'open';
