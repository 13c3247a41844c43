drop index notifications.inbox_by_address;
create index inbox_by_address on notifications.mt_doc_inbox_entry using gin (visible_to);
