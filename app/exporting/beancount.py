"""A ledger file for beancount: accounts opened, every entry balanced."""

import json

from app.book.transaction import Reading
from app.exporting import Format
from app.exporting.account_names import account_path
from app.exporting.transactions import Transaction, transactions


def write(reading: Reading) -> bytes:
    """Options, one `open` per account on its first day, then the entries in order."""
    entries = list(transactions(reading))
    opened: dict[str, str] = {}
    for one in entries:
        for post in one.postings:
            path = account_path(post.code, post.part)
            opened[path] = min(one.on, opened.get(path, one.on))
    head = [
        f'option "title" {_quoted(reading.group.name)}',
        f'option "operating_currency" "{reading.group.currency}"',
        "",
    ]
    head += [f"{on} open {path}" for path, on in sorted(opened.items())]
    return "\n".join([*head, "", *map(_transaction, entries)]).encode()


def _transaction(one: Transaction) -> str:
    lines = [f"{one.on} * {_quoted(one.text)}", f'  entry: "{one.entry}"']
    if one.reverses:
        lines.append(f'  reverses: "{one.reverses}"')
    lines += [
        f"  {account_path(post.code, post.part)}  {post.amount} {post.currency}"
        for post in one.postings
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(" ".join(text.split()), ensure_ascii=False)


FORMAT = Format(name="beancount", suffix=".beancount", write=write)
