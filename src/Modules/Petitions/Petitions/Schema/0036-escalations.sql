-- What the level above will be told of, the longest overdue first.
create index register_by_escalation on petitions.mt_doc_petition_register_entry ((data->>'escalatesAfter'), id) where data->>'escalatesAfter' is not null;
