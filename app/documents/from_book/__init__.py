"""Papers from the book: one module per paper, found by the name `DOCUMENT` in it."""
