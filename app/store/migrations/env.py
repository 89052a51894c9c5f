"""Alembic asks for this file; books are migrated by `app.store.migrate`, one transaction each."""
