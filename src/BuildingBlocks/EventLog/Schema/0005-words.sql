-- The words in a member of a document that lists words. The planner knows how often each of them occurs, as it never does of jsonb:
-- a page for a community goes by the index of units, and a page for the province by the index of its order.
create function platform.words(list jsonb) returns text[] language sql immutable strict parallel safe
  as $$ select array(select jsonb_array_elements_text(list)) $$;
