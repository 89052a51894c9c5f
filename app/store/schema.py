"""Durable tables: what cannot be folded again from anywhere else. Alembic migrates these alone."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
    text,
)

from app.store.tables import strict_table

SCHEMA_VERSION = 1  # equal to the newest revision of store/migrations, and to user_version
APPLICATION_ID = 0x44465452  # "DFTR"

durable = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# One row for each device incarnation whose facts this book holds: the head of its chain.
chain = strict_table(
    "chain",
    durable,
    Column("no", Integer, primary_key=True),
    Column("device", Text, nullable=False, unique=True),
    Column("n", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("numbered_n", Integer, nullable=False, server_default=text("0")),
    with_rowid=True,
)

# The log. `seq` is NULL while a fact waits for its number; there is no separate outbox that
# could get out of step. `sig` may be NULL only for facts below a verified head (`sig=heads`).
event = strict_table(
    "event",
    durable,
    Column("no", Integer, primary_key=True),
    Column("hash", LargeBinary, nullable=False),
    Column("id", LargeBinary, nullable=False),
    Column("chain", Integer, ForeignKey("chain.no"), nullable=False),
    Column("n", Integer, nullable=False),
    Column("lam", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("is_control", Integer, nullable=False),
    Column("seq", Integer),
    Column("epoch", Integer),
    Column("is_last", Integer, nullable=False, server_default=text("1")),
    Column("received_ms", Integer, nullable=False),
    Column("sig", LargeBinary),
    Column("body", LargeBinary, nullable=False),
    UniqueConstraint("hash"),
    UniqueConstraint("id"),
    UniqueConstraint("chain", "n"),
    UniqueConstraint("seq"),
    CheckConstraint("(seq IS NULL) = (epoch IS NULL)", name="numbered"),
    with_rowid=True,
)
Index("ix_event_waiting", event.c.lam, sqlite_where=event.c.seq.is_(None))
Index("ix_event_control", event.c.seq, sqlite_where=event.c.is_control == 1)

# Facts that are kept but not in the log: parked (something before them is missing), rejected
# (malformed), quarantine (of a revoked device), fork (another fact holds the place).
set_aside = strict_table(
    "set_aside",
    durable,
    Column("kind", Text, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("code", Text, nullable=False),
    Column("missing", Text, nullable=False, server_default=text("''")),
    Column("at_ms", Integer, nullable=False),
    Column("sig", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

# Facts in the log whose type or version this release does not know: shown, never folded.
unknown_fact = strict_table(
    "unknown_fact",
    durable,
    Column("hash", LargeBinary, primary_key=True),
    Column("type", Text, nullable=False),
    Column("version", Integer, nullable=False),
)

# One row: how far the sequencer's log is held here.
log_state = strict_table(
    "log_state",
    durable,
    Column("one", Integer, CheckConstraint("one = 1", name="single"), primary_key=True),
    Column("group_id", Text, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("frontier", LargeBinary, nullable=False),
    Column("checkpoint", Text, nullable=False, server_default=text("''")),
    Column("lam", Integer, nullable=False),
)

# What the sequencer's rules remember, when this laptop is the hub.
rule_index = strict_table(
    "rule_index",
    durable,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("found", Text, nullable=False),
)

# This laptop's incarnations; the one without `ended_ms` writes.
identity = strict_table(
    "identity",
    durable,
    Column("device", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("started_ms", Integer, nullable=False),
    Column("ended_ms", Integer),
)

# Destroying a person's row makes the personal data in every fact unreadable. `sealed` is kept
# under the group key, so that a copy of the file alone tells nothing.
person_key = strict_table(
    "person_key",
    durable,
    Column("member", Text, primary_key=True),
    Column("key", LargeBinary),  # NULL: destroyed on request
    Column("changed_ms", Integer, nullable=False),
)
group_key = strict_table(
    "group_key",
    durable,
    Column("epoch", Integer, primary_key=True),
    Column("key", LargeBinary, nullable=False),
)

setting = strict_table(
    "setting",
    durable,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
draft = strict_table(
    "draft",
    durable,
    Column("form", Text, primary_key=True),
    Column("content", Text, nullable=False),
    Column("at_ms", Integer, nullable=False),
)

# Changes that waiting facts made in projection tables, to be taken back before a rebase.
undo_log = strict_table(
    "undo_log",
    durable,
    Column("position", Integer, primary_key=True),
    Column("hash", LargeBinary, nullable=False),
    Column("changes", LargeBinary, nullable=False),
    with_rowid=True,
)
projection_state = strict_table(
    "projection_state",
    durable,
    Column("name", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("shape", Text, nullable=False),
    Column("tables", Text, nullable=False),
    Column("root_numbered", LargeBinary, nullable=False),
    Column("root_now", LargeBinary, nullable=False),
)

backup_log = strict_table(
    "backup_log",
    durable,
    Column("name", Text, primary_key=True),
    Column("made_ms", Integer, nullable=False),
    Column("events", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("checked", Text, nullable=False),
)
sync_run = strict_table(
    "sync_run",
    durable,
    Column("no", Integer, primary_key=True),
    Column("at_ms", Integer, nullable=False),
    Column("via", Text, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("got", Integer, nullable=False),
    Column("took_ms", Integer, nullable=False),
    Column("result", Text, nullable=False),
    with_rowid=True,
)
peer = strict_table(
    "peer",
    durable,
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("vector", Text, nullable=False),
    Column("at_ms", Integer, nullable=False),
)
