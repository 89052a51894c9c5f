"""What each release wrote: a book, a stick, a snapshot, a push and a page of the log. Never
deleted: every later release must read them (`test_golden.py`)."""
