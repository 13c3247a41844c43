select platform.create_document('pilots', 'supervision_check');
create index check_by_day on pilots.mt_doc_supervision_check ((data->>'heldOn'), id);
create index check_by_visibility on pilots.mt_doc_supervision_check using gin ((data->'visibleTo'));

select platform.create_document('pilots', 'circular');
create index circular_by_day on pilots.mt_doc_circular ((data->>'issuedOn'), id);
create index circular_by_visibility on pilots.mt_doc_circular using gin ((data->'visibleTo'));

select platform.create_document('pilots', 'case_details');
create index case_by_proposal on pilots.mt_doc_case_details ((data->>'proposedOn'), id);
create index case_by_visibility on pilots.mt_doc_case_details using gin ((data->'visibleTo'));

select platform.create_document('pilots', 'published_case');
create index case_by_publication on pilots.mt_doc_published_case ((data->>'publishedOn'), id);
