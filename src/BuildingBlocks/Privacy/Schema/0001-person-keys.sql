-- In a database and a backup set of their own: who can read the log cannot read persons, and destroying a row here erases one.

create table privacy.master_key (
  one        boolean primary key default true check (one),
  commitment text not null
);

create table privacy.person_key (
  person       uuid primary key,
  wrapped      bytea,
  commitment   text not null,
  created_at   timestamptz not null default now(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);

-- Who read which personal values. Written before they are shown.
create table privacy.read_log (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  account  text not null,
  post     uuid,
  role     text,
  unit     text,
  document text not null,
  subject  uuid not null,
  persons  uuid[] not null,
  fields   text[] not null
);
create index read_log_by_subject on privacy.read_log (subject, at);
