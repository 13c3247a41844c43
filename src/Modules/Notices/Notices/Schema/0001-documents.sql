select platform.create_document('notices', 'notice');
create index notice_by_time on notices.mt_doc_notice ((data->>'publishedAt'), id);
create index notice_by_unit on notices.mt_doc_notice ((data->>'unit'), (data->>'publishedAt'), id);
