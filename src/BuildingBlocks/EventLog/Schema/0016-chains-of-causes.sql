-- What reactions recorded, by the chain it belongs to: plain commands are their own cause and stand in no index.
create index mt_events_by_chain on platform.mt_events (correlation_id) where causation_id <> correlation_id;
