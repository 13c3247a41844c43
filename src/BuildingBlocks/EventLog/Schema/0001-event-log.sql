-- Tables, columns and vocabulary of Marten 9 (single tenancy), so that Marten can read this log; beside them what it lacks:
-- a head that makes positions dense, a leaf hash per position, answers to command ids, and keys unique across streams.

create table platform.mt_streams (
  id          uuid not null constraint pkey_mt_streams_id primary key,
  type        varchar,
  version     bigint,
  "timestamp" timestamptz default now(),
  created     timestamptz default now(),
  tenant_id   varchar default '*DEFAULT*',
  is_archived boolean default false
) with (fillfactor = 80);

create table platform.mt_events (
  seq_id         bigint not null constraint pkey_mt_events_seq_id primary key,
  id             uuid not null,
  stream_id      uuid,
  version        bigint not null,
  data           jsonb not null,
  bdata          bytea,
  type           varchar(500) not null,
  "timestamp"    timestamptz not null default now(),
  tenant_id      varchar default '*DEFAULT*',
  mt_dotnet_type varchar,
  correlation_id varchar,
  causation_id   varchar,
  headers        jsonb,
  user_name      varchar,
  is_archived    boolean default false
);
create unique index pk_mt_events_stream_and_version on platform.mt_events (stream_id, version);

create sequence platform.mt_events_sequence owned by platform.mt_events.seq_id;

create table platform.mt_event_progression (
  name         varchar constraint pk_mt_event_progression primary key,
  last_seq_id  bigint,
  last_updated timestamptz default transaction_timestamp()
);

create table platform.mt_high_water_skips (
  ending_sequence   bigint primary key,
  starting_sequence bigint not null,
  "timestamp"       timestamptz default transaction_timestamp()
);

-- size: how many events there are. published: up to where they may be shown, sent or signed.
create table platform.log_head (
  one       boolean primary key default true check (one),
  size      bigint not null default 0,
  published bigint not null default 0,
  check (published <= size)
) with (fillfactor = 10);
insert into platform.log_head default values;

create table platform.log_leaf (
  position bigint primary key,
  hash     bytea not null check (length(hash) = 32)
);

create table platform.command_log (
  id           uuid primary key,
  request_hash bytea not null check (length(request_hash) = 32),
  stream_id    uuid not null,
  version      bigint not null,
  position     bigint not null,
  at           timestamptz not null
);

create table platform.reservation (
  kind   text not null,
  key    text not null,
  holder uuid not null,
  primary key (kind, key)
);

-- History is only ever added to. Not even the owner changes it by mistake.
create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on %.% is refused: the log only grows', tg_op, tg_table_schema, tg_table_name using errcode = '42501';
end $$;
create trigger only_grows before update or delete or truncate on platform.mt_events for each statement execute function platform.refuse_change();
create trigger only_grows before update or delete or truncate on platform.log_leaf for each statement execute function platform.refuse_change();
create trigger only_grows before update or delete or truncate on platform.command_log for each statement execute function platform.refuse_change();

-- A read model's table in the form Marten gives to documents that an aggregate projection writes, and the function by which appends
-- store its documents: a function of its own keeps its plan.
create function platform.create_document(in_schema text, alias text) returns void language plpgsql as $$
begin
  execute format('create table %I.%I (
    id uuid primary key,
    data jsonb not null,
    mt_last_modified timestamptz default transaction_timestamp(),
    mt_dotnet_type varchar,
    mt_version bigint not null default 0)', in_schema, 'mt_doc_' || alias);
  execute format('create function %1$I.%2$I(
    c_time timestamptz[], outcomes int[], d_command int[], d_table text[], d_id uuid[], d_version bigint[], d_dotnet text[], d_data jsonb[])
    returns void language plpgsql as $store$
    begin
      insert into %1$I.%3$I as held (id, data, mt_version, mt_dotnet_type, mt_last_modified)
      select d.id, d.data, d.version, d.dotnet, c_time[d.command]
        from unnest(d_command, d_table, d_id, d_version, d_dotnet, d_data) as d (command, tbl, id, version, dotnet, data)
       where d.tbl = %4$L and outcomes[d.command] = 0
      on conflict (id) do update set data = excluded.data, mt_version = excluded.mt_version, mt_last_modified = excluded.mt_last_modified;
    end $store$', in_schema, 'store_' || alias, 'mt_doc_' || alias, in_schema || '.mt_doc_' || alias);
end $$;
select platform.create_document('platform', 'deadletterevent');
