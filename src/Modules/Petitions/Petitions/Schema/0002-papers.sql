select platform.create_document('petitions', 'petition_papers');
