-- Credentials and sessions. Posts, and who holds them, are not here.

create table accounts.account (
  name           text primary key check (name ~ '^[a-z0-9._-]{3,64}$'),
  password_hash  text not null,
  security_stamp text not null,
  failures       integer not null default 0,
  locked_until   timestamptz,
  disabled_at    timestamptz,
  created_at     timestamptz not null,
  last_sign_in   timestamptz,
  version        integer not null default 1
);

-- Only the SHA-256 of a token is kept: whoever reads this table cannot sign in with it.
-- A session counts as long as it carries its account's present security stamp.
create table accounts.session (
  id             uuid primary key,
  token_hash     bytea not null unique check (length(token_hash) = 32),
  account        text not null references accounts.account,
  security_stamp text not null,
  kind           text not null check (kind in ('bearer', 'page')),
  created_at     timestamptz not null,
  last_seen      timestamptz not null,
  expires_at     timestamptz not null
);
create index session_by_account on accounts.session (account);

-- What was done to accounts, and by whom. Written in the transaction that does it.
create table accounts.account_log (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  actor   text not null,
  act     text not null,
  account text not null references accounts.account
);
create index account_log_by_account on accounts.account_log (account, id);

create function accounts.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on %.% is refused: the log only grows', tg_op, tg_table_schema, tg_table_name using errcode = '42501';
end $$;
create trigger only_grows before update or delete or truncate on accounts.account_log for each statement execute function accounts.refuse_change();
