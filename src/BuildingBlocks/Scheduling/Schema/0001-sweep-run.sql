-- The last runs of each sweep. Quartz keeps its own tables (qrtz_*) beside it, and makes them itself.
create table scheduling.sweep_run (
  id           bigint generated always as identity primary key,
  name         text not null,
  started_at   timestamptz not null,
  milliseconds bigint not null,
  outcome      text not null,
  problem      text
);
create index sweep_run_by_name on scheduling.sweep_run (name, id desc);
