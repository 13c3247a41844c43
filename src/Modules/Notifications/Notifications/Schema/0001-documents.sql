select platform.create_document('notifications', 'inbox_entry');
create index inbox_by_address on notifications.mt_doc_inbox_entry using gin (platform.words(data->'visibleTo'));
create index inbox_by_time on notifications.mt_doc_inbox_entry ((data->>'postedAt'), id);
