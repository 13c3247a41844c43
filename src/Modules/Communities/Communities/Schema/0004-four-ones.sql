select platform.create_document('communities', 'four_ones');
create unique index four_ones_by_community on communities.mt_doc_four_ones ((data->>'community'));

select platform.create_document('communities', 'budget_line');
create index budget_line_by_street on communities.mt_doc_budget_line ((data->>'street'), id);
