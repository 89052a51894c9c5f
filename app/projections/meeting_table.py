"""The table of the meetings."""

from sqlalchemy import Column, Index, Integer, MetaData, Text, text

from app.projections import strict_table

EMPTY = text("''")
ZERO = text("0")

metadata = MetaData()
meeting_row = strict_table(
    "meeting",
    metadata,
    Column("meeting", Text, primary_key=True),
    Column("no", Integer, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("time", Text, nullable=False, server_default=EMPTY),
    Column("place", Text, nullable=False, server_default=EMPTY),
    Column("state", Text, nullable=False),  # planned, open, paused, closed
    Column("opened_by", Text, nullable=False, server_default=EMPTY),
    Column("opened_ms", Integer, nullable=False, server_default=ZERO),
    Column("recorder", Text, nullable=False, server_default=EMPTY),
    Column("recorders", Text, nullable=False, server_default=EMPTY),
    Column("keys", Text, nullable=False, server_default=EMPTY),
    Column("from_paper", Integer, nullable=False, server_default=ZERO),
    # The count that holds: dropped by any money line that is written after it.
    Column("count_entry", Text, nullable=False, server_default=EMPTY),
    Column("counted_minor", Integer, nullable=False, server_default=ZERO),
    Column("unexplained", Integer, nullable=False, server_default=ZERO),
    Column("closed_by", Text, nullable=False, server_default=EMPTY),
    Column("closed_ms", Integer, nullable=False, server_default=ZERO),
    Column("page", Text, nullable=False, server_default=EMPTY),
    Column("totals", Text, nullable=False, server_default=EMPTY),
    Column("next_on", Text, nullable=False, server_default=EMPTY),
    Column("is_corrected", Integer, nullable=False, server_default=ZERO),
    Column("is_provisional", Integer, nullable=False, server_default=ZERO),
    Column("minutes", Text, nullable=False, server_default=EMPTY),
)
Index("ix_meeting_no", meeting_row.c.no)
Index("ix_meeting_state", meeting_row.c.state)
