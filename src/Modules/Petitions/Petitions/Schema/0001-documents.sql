select platform.create_document('petitions', 'petition_details');

select platform.create_document('petitions', 'petition_register_entry');
create index register_by_day on petitions.mt_doc_petition_register_entry ((data->>'receivedOn'), id);
create index register_by_due on petitions.mt_doc_petition_register_entry ((data->>'nextDue'), id) where data->>'nextDue' is not null;
create index register_by_unit on petitions.mt_doc_petition_register_entry using gin ((data->'visibleTo'));
