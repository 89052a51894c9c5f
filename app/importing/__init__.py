"""Bringing paper registers and spreadsheets into a book: read, check every row, all or nothing."""
