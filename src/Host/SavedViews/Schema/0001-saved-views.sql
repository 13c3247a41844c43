-- A list as somebody likes to see it: the query is kept as it was written, and was understood by its list when it was saved.
create table saved_views.saved_view (
  account text not null,
  list text not null,
  name text not null,
  query text not null,
  saved_at timestamptz not null default now(),
  primary key (account, list, name));
