select platform.create_document('notifications', 'channel_choice');
select platform.create_document('notifications', 'endpoint');
select platform.create_document('notifications', 'endpoint_address');
create index endpoint_by_unit on notifications.mt_doc_endpoint ((data->>'unit'));
create index endpoint_by_place on notifications.mt_doc_endpoint using gin (platform.words(data->'visibleTo'));

-- What is to be sent, and what became of it. A row's id is the message's: it comes from what it tells whom, so it is queued once, and stays
-- the same over all attempts. Whoever sends it holds the row's lock; when a host dies, the lock dies with its connection.
create table notifications.delivery (
  id         uuid primary key,
  channel    text not null,
  target     text not null,
  entries    uuid[] not null,
  state      text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped', 'dead')),
  due_at     timestamptz not null,
  attempts   int not null default 0,
  queued_at  timestamptz not null,
  settled_at timestamptz,
  problem    text,
  detail     text
);
create index delivery_due on notifications.delivery (due_at, id) where state = 'waiting';
create index delivery_of_target on notifications.delivery (target) where state = 'waiting';
create index delivery_by_age on notifications.delivery (queued_at, id);
create index delivery_dead on notifications.delivery (settled_at) where state = 'dead';
