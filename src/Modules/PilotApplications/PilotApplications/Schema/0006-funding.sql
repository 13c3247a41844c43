select platform.create_document('pilots', 'pilot_funding');
create index funding_by_community on pilots.mt_doc_pilot_funding ((data->>'community'), id);
create index funding_by_visibility on pilots.mt_doc_pilot_funding using gin ((data->'visibleTo'));
