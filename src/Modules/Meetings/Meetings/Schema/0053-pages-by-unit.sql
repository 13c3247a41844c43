drop index meetings.meeting_page_by_visibility;
create index meeting_page_by_visibility on meetings.mt_doc_meeting using gin (visible_to);
