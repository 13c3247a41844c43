-- The units that can see a document stand in a column of their own: a list or a count looks at them for each row, and taking them out of
-- the document each time costs twenty times as much. The planner knows how often each unit occurs there, as it never does of jsonb.
create function platform.add_visible_to(document regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s add column visible_to text[] generated always as (platform.words(data->''visibleTo'')) stored', document);
end $$;

alter function platform.create_document(text, text) rename to create_plain_document;
create function platform.create_document(in_schema text, alias text) returns void language plpgsql as $$
begin
  perform platform.create_plain_document(in_schema, alias);
  perform platform.add_visible_to(format('%I.%I', in_schema, 'mt_doc_' || alias)::regclass);
end $$;

select platform.add_visible_to(c.oid::regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind = 'r' and c.relname like 'mt\_doc\_%' and n.nspname <> 'platform';
