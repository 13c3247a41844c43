select platform.create_document('pilots', 'coordination_task');
create index coordination_task_by_due_day on pilots.mt_doc_coordination_task ((data->>'due'), id);
create index coordination_task_by_visibility on pilots.mt_doc_coordination_task using gin ((data->'visibleTo'));
