"""A journal file for hledger (and ledger): plain text accounting."""

from app.book.transaction import Reading
from app.exporting import Format
from app.exporting.account_names import account_path
from app.exporting.transactions import Transaction, transactions


def write(reading: Reading) -> bytes:
    """Every entry as a balanced transaction; the description is free of the format's signs."""
    parts = [f"; {_plain(reading.group.name)}\n"]
    parts += [_transaction(one) for one in transactions(reading)]
    return "\n".join(parts).encode()


def _transaction(one: Transaction) -> str:
    lines = [f"{one.on} ({one.position}) {_plain(one.text)}  ; entry:{one.entry}"]
    if one.reverses:
        lines.append(f"    ; reverses:{one.reverses}")
    lines += [
        f"    {account_path(post.code, post.part)}  {post.amount} {_commodity(post.currency)}"
        for post in one.postings
    ]
    return "\n".join(lines) + "\n"


def _commodity(currency: str) -> str:
    return currency if currency.isalpha() else f'"{currency}"'


def _plain(text: str) -> str:
    """Member text in a description: `;` begins a comment and `|` parts payee from note."""
    return " ".join(text.replace(";", ",").replace("|", "/").split())


FORMAT = Format(name="hledger", suffix=".journal", write=write)
