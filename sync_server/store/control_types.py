"""Facts that the roster learned to read with this release: an older server kept them unread.

A laptop may say what its program understands to a server that does not; once the server is
updated it must know it, or its roster would not be that of the laptops.
"""

from collections.abc import Collection

from sqlalchemy import Connection, insert, select, text, update

from app.core.safe_json import safe_json
from sync_server.store.tables import event, meta

NAME = "control_types"


def learn(conn: Connection, types: Collection[str]) -> int:
    """Mark stored facts of types that this release reads and the one before did not; how many.

    Looks through the log once for each release that has new ones.
    """
    row = conn.execute(select(meta.c.value).where(meta.c.name == NAME)).first()
    known = set() if row is None else set(row.value.split())
    fresh = sorted(set(types) - known)
    if not fresh:
        return 0
    found = sum(_mark(conn, one) for one in fresh)
    value = " ".join(sorted(known | set(types)))
    if row is None:
        conn.execute(insert(meta).values(name=NAME, value=value))
    else:
        conn.execute(update(meta).where(meta.c.name == NAME).values(value=value))
    return found


def _mark(conn: Connection, type_name: str) -> int:
    holds = "instr(body, :needle)" if conn.dialect.name == "sqlite" else "position(:needle in body)"
    query = text(f"SELECT g, seq, body FROM event WHERE control = 0 AND {holds} > 0")
    needle = f'"t":"{type_name}","ts":'.encode()  # neighbours in the canonical order of the keys
    count = 0
    for row in conn.execute(query, {"needle": needle}).all():
        if safe_json(bytes(row.body))["t"] == type_name:
            mine = (event.c.g == row.g) & (event.c.seq == row.seq)
            conn.execute(update(event).where(mine).values(control=1))
            count += 1
    return count
