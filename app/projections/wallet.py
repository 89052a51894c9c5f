"""What the wallet of the group held at the end of a meeting: pages and papers say it later too."""

from sqlalchemy import Connection, func, select

from app.core.accounts import CRYPTO
from app.projections.journal import line
from app.projections.meeting_table import meeting_row
from app.store.event_log import EventLog


def wallet_at(conn: Connection, meeting: str, currency: str) -> int:
    """Minor units of 1250 when the meeting was closed; now, while it was not."""
    held = select(func.coalesce(func.sum(line.c.minor), 0)).where(
        line.c.account == CRYPTO, line.c.currency == currency
    )
    closing = select(meeting_row.c.closed_by).where(meeting_row.c.meeting == meeting)
    closed_by = conn.execute(closing).scalar() or ""
    stored = EventLog(conn).get(closed_by) if closed_by else None
    if stored is not None and stored.seq is not None:
        held = held.where(line.c.position < stored.seq)
    return int(conn.execute(held).scalar() or 0)
