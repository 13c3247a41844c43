-- Opening a sealed field of the history needs a reason. Readings are asked for by who read.
alter table privacy.read_log add column reason text;
create index read_log_by_account on privacy.read_log (account, id);
