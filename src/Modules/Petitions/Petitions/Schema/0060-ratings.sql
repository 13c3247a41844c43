-- The petitioner's rating of an answer, and the code chosen in place of the receipt's: both are found by their petition.
select platform.create_document('petitions', 'satisfaction_rating');
create index ratings_by_petition on petitions.mt_doc_satisfaction_rating ((data->>'petition'), (data->>'until'));
create index ratings_by_day on petitions.mt_doc_satisfaction_rating ((data->>'until'));

select platform.create_document('petitions', 'own_query_code');
create index own_codes_by_petition on petitions.mt_doc_own_query_code ((data->>'petition'));
