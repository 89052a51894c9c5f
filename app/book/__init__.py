"""The one door to a group's ledger: `Book` (book.py), `Tx` and `Reading` (transaction.py)."""
