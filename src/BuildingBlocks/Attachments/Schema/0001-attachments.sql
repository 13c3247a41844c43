-- Files in sealed chunks. A file counts once an event cites it, which takes the reservation 'attachment' of its id in the same append;
-- what nobody cites is swept away.

create table attachments.attachment (
  id          uuid primary key,
  person      uuid not null,
  counted_for text not null,
  day         date not null,
  size        bigint not null,
  sha256      text not null,
  kind        text not null
);
create index attachment_by_day on attachments.attachment (counted_for, day);

create table attachments.chunk (
  attachment uuid not null,
  number     int not null,
  sealed     bytea not null,
  stored_at  timestamptz not null,
  primary key (attachment, number)
);
-- Ciphertext cannot be compressed.
alter table attachments.chunk alter column sealed set storage external;
create index first_chunk_by_time on attachments.chunk (stored_at) where number = 0;
