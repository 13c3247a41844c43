drop index petitions.register_by_unit;
create index register_by_unit on petitions.mt_doc_petition_register_entry using gin (visible_to);
drop index petitions.emergencies_by_unit;
create index emergencies_by_unit on petitions.mt_doc_emergency_diversion using gin (visible_to);

-- Values that few petitions have are found by an index of their own; what the others look like, the planner is told.
create index register_by_uptake on petitions.mt_doc_petition_register_entry ((data->>'uptake')) where data->>'uptake' is not null;
create index register_by_routing on petitions.mt_doc_petition_register_entry ((data->>'routing')) where data->>'routing' is not null;
create index register_by_review on petitions.mt_doc_petition_register_entry ((data->>'reviewOutcome')) where data->>'reviewOutcome' is not null;
create index register_by_accused on petitions.mt_doc_petition_register_entry ((data->>'accused')) where data->>'accused' is not null;
create statistics petitions.register_classes on (data->>'class') from petitions.mt_doc_petition_register_entry;
create statistics petitions.register_outcomes on (data->>'outcome') from petitions.mt_doc_petition_register_entry;
-- Almost everything accepted has a next date, and almost nothing concluded has: the planner must not take the one for independent of the other.
create statistics petitions.register_dues (mcv) on (data->>'stage'), (data->>'nextDue') from petitions.mt_doc_petition_register_entry;
create index register_by_late_opinion on petitions.mt_doc_petition_register_entry ((data->>'receivedOn'), id) where opinion_done > opinion_due;
-- One of many topics, of many channels and of three outcomes together are rare, though each alone is not.
create index register_by_topic on petitions.mt_doc_petition_register_entry ((data->>'topic'), (data->>'receivedOn'), id);
-- By month the planner would expect a group for each petition, and sort them all on disk.
create statistics petitions.register_months on (left(data->>'receivedOn', 7)) from petitions.mt_doc_petition_register_entry;
