select platform.create_document('communities', 'organisation');
create index organisation_by_unit on communities.mt_doc_organisation ((data->>'unit'), id);
