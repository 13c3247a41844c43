select platform.create_search_index('petitions');
