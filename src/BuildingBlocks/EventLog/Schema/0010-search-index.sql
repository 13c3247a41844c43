-- Persons who were erased: what an append that was under way still carries of them is not indexed.
create table platform.erased_person (
  person uuid primary key,
  at     timestamptz not null default now()
);

-- A module's search index: one row for each document that is found by words, with the words as keyed numbers (see BlindIndex) and the units
-- that may see it beside them, so that one index answers both. The function is called by platform.append_group like those of documents.
create function platform.create_search_index(in_schema text) returns void language plpgsql as $$
begin
  execute format('create table %I.search_index (
    id         uuid primary key,
    sort       text collate "C" not null,
    visible_to text[] not null,
    persons    uuid[] not null,
    tokens     bigint[] not null)', in_schema);
  -- Keyed numbers do not compress.
  execute format('alter table %I.search_index alter column tokens set storage external', in_schema);
  -- New entries gather in a list that every search reads, until it is merged into the index while appends wait: a short list serves both.
  execute format('create index search_index_by_word on %I.search_index using gin (visible_to, tokens) with (fastupdate = on, gin_pending_list_limit = 1024)', in_schema);
  execute format('create index search_index_by_sort on %I.search_index (sort desc, id desc)', in_schema);
  execute format('create function %1$I.store_search_index(
    c_time timestamptz[], outcomes int[], d_command int[], d_table text[], d_id uuid[], d_version bigint[], d_dotnet text[], d_data jsonb[])
    returns void language plpgsql as $store$
    begin
      insert into %1$I.search_index as held (id, sort, visible_to, persons, tokens)
      select d.id, d.data->>''sort'', array(select jsonb_array_elements_text(d.data->''visibleTo'')), w.persons, w.tokens
        from unnest(d_command, d_table, d_id, d_data) as d (command, tbl, id, data)
       cross join lateral (
         select coalesce(array_agg(distinct said.person) filter (where said.person is not null), ''{}'') as persons,
                coalesce(array_agg(distinct token) filter (where token is not null), ''{}'') as tokens
           from jsonb_to_recordset(d.data->''words'') as said (person uuid, tokens bigint[]) left join lateral unnest(said.tokens) token on true
          where not exists (select from platform.erased_person e where e.person = said.person)) w
       where d.tbl = %2$L and outcomes[d.command] = 0
      on conflict (id) do update set sort = excluded.sort, visible_to = excluded.visible_to,
         persons = array(select unnest(held.persons) union select unnest(excluded.persons)),
         tokens = array(select unnest(held.tokens) union select unnest(excluded.tokens) order by 1)
       where held.sort <> excluded.sort or held.visible_to <> excluded.visible_to or not held.tokens @> excluded.tokens;
    end $store$', in_schema, in_schema || '.store_search_index');
end $$;
