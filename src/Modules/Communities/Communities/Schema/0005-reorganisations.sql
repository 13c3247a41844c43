select platform.create_document('communities', 'reorganisation');
