create index meeting_by_next_action on meetings.mt_doc_meeting ((data->>'nextActionDue'), id) where data->>'nextActionDue' is not null;
create index meeting_page_by_visibility on meetings.mt_doc_meeting using gin (visible_to);

select platform.create_document('meetings', 'calendar_feed');
create index feed_by_account on meetings.mt_doc_calendar_feed ((data->>'account'), (data->>'openedAt'), id);
