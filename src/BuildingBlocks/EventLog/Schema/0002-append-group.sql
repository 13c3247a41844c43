-- Appends the commands of one group, each whole or not at all, and says of each what became of it. The lock on the head makes
-- positions dense and commits visible in their order, on any number of hosts; it is held only inside this one statement and its
-- commit. Arrays: c_ one element a command, e_ an event, r_ a reservation, d_ a document; *_command is the command's place, from 1.
-- Outcomes: 0 appended, 1 answered before (same id, same request), 2 id used before for another request, 3 the stream has another
-- version, 4 a key is held by another stream.
create function platform.append_group(
  c_id uuid[], c_hash bytea[], c_stream uuid[], c_type text[], c_expected bigint[], c_events bigint[], c_time timestamptz[],
  e_command int[], e_id uuid[], e_version bigint[], e_type text[], e_dotnet text[], e_data jsonb[], e_headers jsonb[],
  e_causation text[], e_correlation text[], e_user text[], e_leaf bytea[],
  r_command int[], r_kind text[], r_key text[], r_release boolean[],
  d_command int[], d_table text[], d_id uuid[], d_version bigint[], d_dotnet text[], d_data jsonb[],
  acknowledged bigint)
returns table (outcome int, version bigint, "position" bigint)
language plpgsql
-- One plan for groups of every size, made once, that goes by index: a plan drawn on the still empty tables would scan them for ever.
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off
as $$
declare
  head bigint;
  appended bigint;
  outcomes int[];
  versions bigint[];
  positions bigint[];
  place int;
  target text;
begin
  select size into head from platform.log_head for update;

  select array_agg(t.outcome), array_agg(t.version), array_agg(t.position)
    into outcomes, versions, positions
    from (select case when k.request_hash = q.hash then 1
                      when k.id is not null then 2
                      when coalesce(s.version, 0) <> q.expected then 3
                      else 0 end as outcome,
                 coalesce(k.version, s.version, 0) as version, coalesce(k.position, 0) as position
            from unnest(c_id, c_hash, c_stream, c_expected) with ordinality as q (id, hash, stream, expected, i)
            left join platform.command_log k on k.id = q.id
            left join platform.mt_streams s on s.id = q.stream
           order by q.i) t;

  if cardinality(r_command) > 0 then
    for place in
      select distinct q.command from unnest(r_command, r_kind, r_key, r_release) as q (command, kind, key, release)
        join platform.reservation held on held.kind = q.kind and held.key = q.key
       where not q.release and held.holder <> c_stream[q.command] and outcomes[q.command] = 0
    loop
      outcomes[place] := 4;
    end loop;
    delete from platform.reservation held using unnest(r_command, r_kind, r_key, r_release) as q (command, kind, key, release)
     where q.release and outcomes[q.command] = 0 and held.kind = q.kind and held.key = q.key and held.holder = c_stream[q.command];
    insert into platform.reservation (kind, key, holder)
    select q.kind, q.key, c_stream[q.command] from unnest(r_command, r_kind, r_key, r_release) as q (command, kind, key, release)
     where not q.release and outcomes[q.command] = 0
    on conflict do nothing;
  end if;

  -- The events of a command follow each other, and the commands of a group do.
  select array_agg(case when outcomes[t.i] = 0 and c_events[t.i] > 0 then head + t.so_far else positions[t.i] end), max(t.so_far)
    into positions, appended
    from (select q.i, sum(case when outcomes[q.i] = 0 then q.events else 0 end) over (order by q.i)::bigint as so_far
            from unnest(c_events) with ordinality as q (events, i)) t;

  insert into platform.mt_events (seq_id, id, stream_id, version, data, type, "timestamp", mt_dotnet_type, correlation_id, causation_id, headers, user_name)
  select positions[e.command] - c_expected[e.command] - c_events[e.command] + e.version,
         e.id, c_stream[e.command], e.version, e.data, e.type, c_time[e.command], e.dotnet, e.correlation, e.causation, e.headers, e.usr
    from unnest(e_command, e_id, e_version, e_type, e_dotnet, e_data, e_headers, e_causation, e_correlation, e_user)
         as e (command, id, version, type, dotnet, data, headers, causation, correlation, usr)
   where outcomes[e.command] = 0;

  insert into platform.log_leaf (position, hash)
  select positions[e.command] - c_expected[e.command] - c_events[e.command] + e.version, e.leaf
    from unnest(e_command, e_version, e_leaf) as e (command, version, leaf)
   where outcomes[e.command] = 0;

  insert into platform.command_log (id, request_hash, stream_id, version, position, at)
  select q.id, q.hash, q.stream, q.expected + q.events, positions[q.i], q.at
    from unnest(c_id, c_hash, c_stream, c_expected, c_events, c_time) with ordinality as q (id, hash, stream, expected, events, at, i)
   where outcomes[q.i] = 0 and q.events > 0;

  insert into platform.mt_streams (id, type, version, "timestamp", created)
  select q.stream, q.type, q.events, q.at, q.at
    from unnest(c_stream, c_type, c_expected, c_events, c_time) with ordinality as q (stream, type, expected, events, at, i)
   where outcomes[q.i] = 0 and q.events > 0 and q.expected = 0;

  update platform.mt_streams s set version = q.expected + q.events, "timestamp" = q.at
    from unnest(c_stream, c_expected, c_events, c_time) with ordinality as q (stream, expected, events, at, i)
   where outcomes[q.i] = 0 and q.events > 0 and q.expected > 0 and s.id = q.stream;

  for target in select distinct t from unnest(d_table) as t loop
    execute format('select %s($1, $2, $3, $4, $5, $6, $7, $8)', replace(target, '.mt_doc_', '.store_'))
      using c_time, outcomes, d_command, d_table, d_id, d_version, d_dotnet, d_data;
  end loop;

  if appended > 0 then
    perform setval('platform.mt_events_sequence', head + appended);
  end if;
  update platform.log_head set size = head + appended, published = greatest(published, least(acknowledged, head));

  return query
    select outcomes[i], case when outcomes[i] = 0 then c_expected[i] + c_events[i] else versions[i] end, positions[i]
      from generate_subscripts(c_id, 1) as i order by i;
end $$;
