select platform.create_document('communities', 'unit');
create index unit_by_parent on communities.mt_doc_unit ((data->>'parent'), (data->>'code'));
create unique index unit_by_code on communities.mt_doc_unit ((data->>'code'));

select platform.create_document('communities', 'post');
create index post_by_holder on communities.mt_doc_post ((data->>'holder')) where data->>'holder' is not null;
create index post_by_unit on communities.mt_doc_post ((data->>'unit'), id);
