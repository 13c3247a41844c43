select platform.create_document('petitions', 'emergency_diversion');
create index emergencies_by_time on petitions.mt_doc_emergency_diversion ((data->>'divertedAt'), id);
create index emergencies_by_unit on petitions.mt_doc_emergency_diversion using gin (platform.words(data->'visibleTo'));

-- Unfinished registrations: personal, so never in the log. Each is sealed under a key of its own, which dies with it.
create table petitions.registration_draft (
  account  text not null,
  id       uuid not null,
  key      uuid not null unique,
  content  bytea not null,
  saved_at timestamptz not null,
  primary key (account, id)
);
create index registration_draft_by_age on petitions.registration_draft (saved_at);
