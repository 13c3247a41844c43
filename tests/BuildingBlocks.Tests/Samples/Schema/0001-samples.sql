select platform.create_document('samples', 'tally_page');
