-- Whoever is erased takes the files along.
create index attachment_by_person on attachments.attachment (person);
