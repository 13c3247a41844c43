select platform.create_document('pilots', 'pilot_details');

select platform.create_document('pilots', 'pilot_entry');
create index pilot_by_recognition on pilots.mt_doc_pilot_entry ((data->>'recognisedOn'), id);
create index pilot_by_visibility on pilots.mt_doc_pilot_entry using gin (visible_to);
