select platform.create_document('logbooks', 'logbook_page');
create index pages_by_day on logbooks.mt_doc_logbook_page ((data->>'lastOn'), id);
