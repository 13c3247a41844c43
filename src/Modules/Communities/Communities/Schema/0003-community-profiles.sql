select platform.create_document('communities', 'community_profile');
create unique index community_profile_by_community on communities.mt_doc_community_profile ((data->>'community'));
