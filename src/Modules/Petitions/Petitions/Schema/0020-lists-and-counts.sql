-- What is counted over many petitions stands in columns of its own: reading it out of the document takes five times as long.
alter table petitions.mt_doc_petition_register_entry
  add column notice_due text generated always as (data->'times'->'notice'->>'due') stored,
  add column notice_done text generated always as (data->'times'->'notice'->>'doneOn') stored,
  add column opinion_due text generated always as (data->'times'->'opinion'->>'due') stored,
  add column opinion_done text generated always as (data->'times'->'opinion'->>'doneOn') stored,
  add column review_due text generated always as (data->'times'->'review'->>'due') stored,
  add column review_done text generated always as (data->'times'->'review'->>'doneOn') stored,
  add column reexamination_due text generated always as (data->'times'->'reexamination'->>'due') stored,
  add column reexamination_done text generated always as (data->'times'->'reexamination'->>'doneOn') stored;

-- A rare value must not be looked for along the whole order of the register.
drop index petitions.register_by_unit;
create index register_by_unit on petitions.mt_doc_petition_register_entry using gin (platform.words(data->'visibleTo'));
create index register_by_debtor on petitions.mt_doc_petition_register_entry using gin (platform.words(data->'owedBy')) where data->>'nextDue' is not null;
create index register_by_stage on petitions.mt_doc_petition_register_entry ((data->>'stage'), (data->>'receivedOn'), id);
create index register_by_holder on petitions.mt_doc_petition_register_entry ((data->>'holder'), (data->>'receivedOn'), id);
create index register_by_community on petitions.mt_doc_petition_register_entry ((data->>'community'), (data->>'receivedOn'), id);
create index register_by_number on petitions.mt_doc_petition_register_entry ((data->>'number'));
create statistics petitions.register_channels on (data->>'channel') from petitions.mt_doc_petition_register_entry;
create statistics petitions.register_topics on (data->>'topic') from petitions.mt_doc_petition_register_entry;
