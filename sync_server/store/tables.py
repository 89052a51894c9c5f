"""The tables of the server. Every key begins with the group, so that groups can be sharded.

Source: spec/sync.md section 2.10. Hashes and keys are raw bytes; ids are UUID strings; instants
are milliseconds UTC. The only table without a group is `meta`, which describes the database.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy import event as listening

# Bump together with an entry in `schema.STEPS`; never change a table in place.
SCHEMA_VERSION = 4
# Of the log on PostgreSQL, by a hash of the group: vacuum, reindexing and moving a part to another
# disk touch a sixteenth. Their number is in the tables for ever.
PARTITIONS = 16

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


_INT = BigInteger().with_variant(Integer, "sqlite")  # a STRICT table knows no BIGINT


def _table(
    name: str, *parts: Column[object] | UniqueConstraint | Index, parted: str | None = None
) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, postgresql_partition_by=parted)


def _group() -> Column[object]:
    return Column("g", Text, primary_key=True)


def _text(name: str, *, key: bool = False) -> Column[object]:
    return Column(name, Text, primary_key=key, nullable=False)


def _bytes(name: str, *, key: bool = False, maybe: bool = False) -> Column[object]:
    return Column(name, LargeBinary, primary_key=key, nullable=maybe)


def _number(name: str, *, key: bool = False, maybe: bool = False) -> Column[object]:
    return Column(name, _INT, primary_key=key, nullable=maybe, autoincrement=False)


meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

# Locked while facts get their numbers; `size` is the last number given, `root` and `sig` the
# newest checkpoint. `memory` says which rules made the rows of `rule_index`, `learnt` how far they
# have come when they are not whole (`sync_server.learning`).
grp = _table(
    "grp",
    _group(),
    _number("epoch"),
    _number("size"),
    _bytes("frontier"),
    _number("lam"),
    _bytes("root"),
    _bytes("sig"),
    _number("at"),
    Column("memory", Text, nullable=False, server_default=text("''")),
    _number("learnt", maybe=True),
)

event = _table(
    "event",
    _group(),
    _number("seq", key=True),
    _number("epoch"),
    _text("id"),
    _text("d"),
    _number("n"),
    _bytes("h"),
    _bytes("sig"),
    _bytes("body"),
    _number("rts"),
    Column("txn_last", Integer, nullable=False),
    Column("control", Integer, nullable=False),
    UniqueConstraint("g", "d", "n"),
    UniqueConstraint("g", "id"),
    UniqueConstraint("g", "h"),
    parted="HASH (g)",
)


@listening.listens_for(event, "after_create")
def _parts(_event: Table, conn: Connection, **_how: object) -> None:
    if conn.dialect.name != "postgresql":
        return
    for part in range(PARTITIONS):
        of = f"PARTITION OF event FOR VALUES WITH (MODULUS {PARTITIONS}, REMAINDER {part})"
        conn.execute(text(f"CREATE TABLE event_{part:02} {of}"))


Index(
    "ix_event_control",
    event.c.g,
    event.c.seq,
    sqlite_where=text("control = 1"),
    postgresql_where=text("control = 1"),
)

chain = _table("chain", _group(), _text("d", key=True), _number("n"), _bytes("h"))

parked = _table(
    "parked", _group(), _bytes("h", key=True), _bytes("sig"), _bytes("body"), _number("since")
)
# `missing` is empty for a fact whose turn has come and was left to the next transaction.
parked_for = _table("parked_for", _group(), _bytes("missing", key=True), _bytes("h", key=True))
PARKED_INDEXES = (
    Index("ix_parked_for_h", parked_for.c.g, parked_for.c.h, parked_for.c.missing),
    Index(
        "ix_parked_for_turn",
        parked_for.c.g,
        sqlite_where=text("length(missing) = 0"),
        postgresql_where=text("length(missing) = 0"),
    ),
)

quarantine = _table(
    "quarantine",
    _group(),
    _bytes("h", key=True),
    _bytes("sig"),
    _bytes("body"),
    _text("reason"),
    _number("since"),
)

rejected = _table(
    "rejected",
    _group(),
    _bytes("h", key=True),
    _bytes("sig"),
    _bytes("body"),
    _text("code"),
    _number("at"),
)

# What the rules of the sequencer remember; `held` is a JSON list of strings.
rule_index = _table(
    "rule_index", _group(), _text("kind", key=True), _text("name", key=True), _text("held")
)

token = _table("token", _group(), _bytes("sha", key=True), _text("d"), _number("expires_at"))

challenge = _table(
    "challenge", _group(), _bytes("nonce", key=True), _text("d"), _number("expires_at")
)

bucket = _table(
    "bucket",
    _group(),
    _text("name", key=True),
    _number("level"),
    _number("at"),
    Column("taken", Integer, nullable=False),
    _number("day"),
    _number("facts"),
)

# `wrapped` is NULL after an erasure: the row stays, so no old laptop can bring the key back.
person_key = _table(
    "person_key",
    _group(),
    _text("member", key=True),
    _number("version"),
    _bytes("wrapped", maybe=True),
    _number("at"),
)

state_root = _table(
    "state_root",
    _group(),
    _text("d", key=True),
    _text("projection", key=True),
    _number("epoch"),
    _number("seq"),
    _number("fold"),
    _text("root"),
    _number("at"),
)

# The one table found without its group: a new device knows only the code on the officer's screen.
pairing = _table(
    "pairing",
    Column("locator", Text, primary_key=True),
    _text("g"),
    _bytes("secret"),
    _text("by"),
    _number("tries"),
    _number("expires_at"),
    _bytes("posted", maybe=True),
)
