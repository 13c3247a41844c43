select platform.create_document('petitions', 'petition_papers');
-- A petition is looked up by the number on its receipt.
create unique index papers_by_number on petitions.mt_doc_petition_papers ((data->>'number'));
