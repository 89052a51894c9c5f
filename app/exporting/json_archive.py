"""Everything as JSON: each signed fact, readable, with the hash that names it.

The hashes make a chain that anyone can check: `hash` is SHA-256 of the exact bytes in `body`.
"""

from hashlib import sha256

import msgspec
from sqlalchemy import text

from app.book.transaction import Reading
from app.exporting import Format

VERSION = 1


def write(reading: Reading) -> bytes:
    """The manifest (group, count, digest over all hashes in order) and the facts in the order
    of the log, those without a number last."""
    query = text("SELECT hash, body, sig, seq FROM event ORDER BY seq IS NULL, seq, rowid")
    facts = []
    digest = sha256()
    for row in reading.conn.execute(query):
        digest.update(bytes.fromhex(row.hash) if isinstance(row.hash, str) else row.hash)
        facts.append(
            {
                "hash": row.hash if isinstance(row.hash, str) else row.hash.hex(),
                "seq": row.seq,
                "sig": row.sig.hex(),
                "body": msgspec.Raw(row.body),
            }
        )
    group = reading.group
    archive = {
        "format": "daftari-archive",
        "version": VERSION,
        "group": {"id": group.id, "name": group.name, "currency": group.currency},
        "facts_count": len(facts),
        "hashes_sha256": digest.hexdigest(),
        "facts": facts,
    }
    return msgspec.json.format(msgspec.json.encode(archive), indent=1)


FORMAT = Format(name="json", suffix=".json", write=write)
