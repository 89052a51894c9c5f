"""Everything that proves Daftari, in rooms that mirror `app` and `sync_server`."""
