"""The tables of the due ledger: what arose, was paid, was waived; and whom it knows."""

from sqlalchemy import Column, Index, Integer, MetaData, Text, text

from app.projections import leavings, rule_versions, strict_table
from app.projections.standing import standing_columns

ZERO = text("0")
EMPTY = text("''")

metadata = MetaData()
rules_row = rule_versions.rule_versions("due_rules", metadata)
roll = strict_table(
    "due_member",
    metadata,
    Column("member", Text, primary_key=True),
    Column("group_id", Text, nullable=False),
    Column("joined_on", Text, nullable=False),
    Column("left_on", Text, nullable=False, server_default=EMPTY),
)
leaving_row = leavings.leavings("due_leaving", metadata)
due_row = strict_table(
    "due",
    metadata,
    Column("due", Text, primary_key=True),
    Column("entry", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("pool", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("loan", Text, nullable=False, server_default=EMPTY),
    Column("meeting", Text, nullable=False),  # that it fell due at, or where it arose
    Column("period", Text, nullable=False),
    Column("due_on", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("account", Text, nullable=False),  # receivable that it is in; "" on the cash basis
    Column("penalised", Text, nullable=False, server_default=EMPTY),  # due that a penalty is of
    Column("penalty_index", Integer, nullable=False, server_default=ZERO),
    Column("paid", Integer, nullable=False, server_default=ZERO),
    Column("waived", Integer, nullable=False, server_default=ZERO),
    Column("is_open", Integer, nullable=False, server_default=text("1")),
    *standing_columns(),
)
Index("ix_due_pool", due_row.c.pool)
Index("ix_due_entry", due_row.c.entry)
Index("ix_due_open", due_row.c.is_open, due_row.c.due_on)
Index("ix_due_member", due_row.c.member, due_row.c.due_on)
Index("ix_due_penalised", due_row.c.penalised)
Index("ix_due_reversed", due_row.c.reversed_by)
paid_row = strict_table(
    "due_paid",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("pool", Text, nullable=False),
    Column("on_day", Text, nullable=False),  # value date
    Column("minor", Integer, nullable=False),
    Column("account", Text, nullable=False),
    *standing_columns(),
)
Index("ix_due_paid_pool", paid_row.c.pool)
Index("ix_due_paid_reversed", paid_row.c.reversed_by)
waived_row = strict_table(
    "due_waived",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("due", Text, primary_key=True),  # a settlement ends several
    Column("position", Integer, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("approved_by", Text, nullable=False),
    Column("account", Text, nullable=False),
    *standing_columns(),
)
Index("ix_due_waived_due", waived_row.c.due)
Index("ix_due_waived_reversed", waived_row.c.reversed_by)
pool_row = strict_table(
    "due_pool",
    metadata,
    Column("pool", Text, primary_key=True),
    Column("member", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("paid", Integer, nullable=False, server_default=ZERO),
    Column("overpaid", Integer, nullable=False, server_default=ZERO),
)
