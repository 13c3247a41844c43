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
language plpgsql as $$
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

  select array_agg(
           case when k.id is not null and k.request_hash = q.hash then 1
                when k.id is not null then 2
                when coalesce(s.version, 0) <> q.expected then 3
                else 0 end order by q.i),
         array_agg(coalesce(k.version, s.version, 0) order by q.i),
         array_agg(coalesce(k.position, 0) order by q.i)
    into outcomes, versions, positions
    from unnest(c_id, c_hash, c_stream, c_expected) with ordinality as q (id, hash, stream, expected, i)
    left join platform.command_log k on k.id = q.id
    left join platform.mt_streams s on s.id = q.stream;

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

  with placed as materialized (
    select head + row_number() over (order by e.i) as seq, e.*
      from unnest(e_command, e_id, e_version, e_type, e_dotnet, e_data, e_headers, e_causation, e_correlation, e_user, e_leaf)
           with ordinality as e (command, id, version, type, dotnet, data, headers, causation, correlation, usr, leaf, i)
     where outcomes[e.command] = 0),
  events as (
    insert into platform.mt_events (seq_id, id, stream_id, version, data, type, "timestamp", mt_dotnet_type, correlation_id, causation_id, headers, user_name)
    select p.seq, p.id, c_stream[p.command], p.version, p.data, p.type, c_time[p.command], p.dotnet, p.correlation, p.causation, p.headers, p.usr from placed p),
  leaves as (
    insert into platform.log_leaf (position, hash) select p.seq, p.leaf from placed p),
  ends as materialized (
    select p.command, max(p.seq) as seq from placed p group by p.command),
  answers as (
    insert into platform.command_log (id, request_hash, stream_id, version, position, at)
    select c_id[n.command], c_hash[n.command], c_stream[n.command], c_expected[n.command] + c_events[n.command], n.seq, c_time[n.command] from ends n),
  started as (
    insert into platform.mt_streams (id, type, version, "timestamp", created)
    select c_stream[n.command], c_type[n.command], c_events[n.command], c_time[n.command], c_time[n.command] from ends n where c_expected[n.command] = 0),
  moved as (
    update platform.mt_streams s set version = s.version + c_events[n.command], "timestamp" = c_time[n.command]
      from ends n where c_expected[n.command] > 0 and s.id = c_stream[n.command])
  select array_agg(coalesce(n.seq, positions[q.i]) order by q.i), coalesce(max(n.seq) - head, 0)
    into positions, appended
    from generate_subscripts(c_id, 1) as q (i) left join ends n on n.command = q.i;

  for target in select distinct t from unnest(d_table) as t loop
    execute format(
      'insert into %s as held (id, data, mt_version, mt_dotnet_type, mt_last_modified)
       select d.id, d.data, d.version, d.dotnet, $7[d.command]
         from unnest($1, $2, $3, $4, $5, $6) as d (command, tbl, id, version, dotnet, data)
        where d.tbl = $8 and $9[d.command] = 0
       on conflict (id) do update set data = excluded.data, mt_version = excluded.mt_version, mt_last_modified = excluded.mt_last_modified', target)
      using d_command, d_table, d_id, d_version, d_dotnet, d_data, c_time, target, outcomes;
  end loop;

  if appended > 0 then
    perform setval('platform.mt_events_sequence', head + appended);
  end if;
  update platform.log_head set size = head + appended, published = greatest(published, least(acknowledged, head));

  return query
    select outcomes[i], case when outcomes[i] = 0 then c_expected[i] + c_events[i] else versions[i] end, positions[i]
      from generate_subscripts(c_id, 1) as i order by i;
end $$;
