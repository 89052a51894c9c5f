"""Instants as civil day and time of day where the group meets; for display alone."""

from datetime import UTC, datetime, timedelta

from app.book.writing import zone_offset_min


def day_of(at_ms: int, zone: str) -> str:
    """The civil day (ISO) of an instant in a zone."""
    return _there(at_ms, zone).date().isoformat()


def clock_of(at_ms: int, zone: str, *, seconds: bool = False) -> str:
    """HH:MM of an instant in a zone, with the seconds if asked for."""
    there = _there(at_ms, zone)
    return f"{there:%H:%M:%S}" if seconds else f"{there:%H:%M}"


def _there(at_ms: int, zone: str) -> datetime:
    shift = timedelta(minutes=zone_offset_min(zone, at_ms))
    return datetime.fromtimestamp(at_ms / 1000, UTC) + shift
