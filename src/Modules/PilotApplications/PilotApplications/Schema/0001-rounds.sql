select platform.create_document('pilots', 'programme_round');
create index round_by_opening on pilots.mt_doc_programme_round ((data->>'openedOn'), id);
