-- What runs on reports of retaliation and disclosure, for the sweep that reminds of it.
select platform.create_document('petitions', 'protection_deadlines');
create index protection_by_date_of_body on petitions.mt_doc_protection_deadlines ((data->>'nextOfBody'), id) where data->>'nextOfBody' is not null;
