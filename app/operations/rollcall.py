"""What this book holds of every laptop of the group, for the roll call before a cycle closes."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from app.core.enrolment import Device
from app.core.events.envelope import Event
from app.core.rollcall import Laptop, in_use
from app.store.event_log import EventLog
from app.store.stored_events import open_stored


def laptops_in_use(conn: Connection, devices: Mapping[str, Device]) -> tuple[Laptop, ...]:
    """Every laptop that may write, in the order of enrolment, with its newest entry here.

    Args:
        devices: Of the roster, by id.
    """
    log = EventLog(conn)
    return tuple(_laptop(log, one) for one in in_use(devices))


def _laptop(log: EventLog, device: Device) -> Laptop:
    stored = log.newest_of(device.card.id)
    newest = None if stored is None else open_stored(stored.frame)
    return Laptop(
        device=device.card.id,
        name=device.card.label or device.card.prefix,
        n=0 if newest is None else newest.n,
        on="" if newest is None else _written_on(newest),
    )


def _written_on(event: Event) -> str:
    """The civil day where it was written, as its laptop's clock had it."""
    at = datetime.fromtimestamp(event.ts_ms / 1000, UTC) + timedelta(minutes=event.tz_min)
    return at.date().isoformat()
