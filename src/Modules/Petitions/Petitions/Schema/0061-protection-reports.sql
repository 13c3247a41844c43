-- Reports of retaliation and disclosure: listed for the body that decides, found by their petition for its petitioner.
select platform.create_document('petitions', 'protection_report_entry');
create index protection_reports_by_due on petitions.mt_doc_protection_report_entry ((data->>'nextDue'), id) where data->>'nextDue' is not null;
create index protection_reports_by_day on petitions.mt_doc_protection_report_entry ((data->>'filedOn'), id);

select platform.create_document('petitions', 'protection_report_details');
create index protection_reports_by_petition on petitions.mt_doc_protection_report_details ((data->>'petition'));
