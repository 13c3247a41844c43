select platform.create_document('petitions', 'running_deadlines');
create index running_by_date_of_body on petitions.mt_doc_running_deadlines ((data->>'nextOfBody'), id) where data->>'nextOfBody' is not null;
create index running_by_date_of_petitioner on petitions.mt_doc_running_deadlines ((data->>'lastOfPetitioner'), id) where data->>'lastOfPetitioner' is not null;

select platform.create_document('petitions', 'deadline_reminders');
