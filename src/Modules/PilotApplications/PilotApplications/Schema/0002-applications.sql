select platform.create_document('pilots', 'pilot_survey');
create index survey_by_district on pilots.mt_doc_pilot_survey ((data->>'district'), id);
create index survey_by_visibility on pilots.mt_doc_pilot_survey using gin (visible_to);

select platform.create_document('pilots', 'application_details');

select platform.create_document('pilots', 'application_entry');
create index application_by_draft on pilots.mt_doc_application_entry ((data->>'draftedOn'), id);
create index application_by_visibility on pilots.mt_doc_application_entry using gin (visible_to);
create index application_overdue on pilots.mt_doc_application_entry ((data->>'escalatesAfter'), id) where data->>'escalatesAfter' is not null;
