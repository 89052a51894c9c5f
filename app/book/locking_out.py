"""Waiting facts of a laptop that was locked out leave the book; officers decide about each."""

from app.book.writing import Writing
from app.core.roster import DeviceState
from app.store.event_log import EventLog
from app.store.set_aside import LOCKED, SetAside


def lock_away(writing: Writing) -> None:
    """Put into quarantine what waits here and came after the last trusted place of its laptop.

    To be called while no waiting fact is folded in. What this laptop wrote itself stays: it is
    the only place that has it.
    """
    roster, own = writing.standing.roster, writing.standing.device
    out = {name for name, one in roster.devices.items() if not one.is_trusted and name != own}
    if not out:
        return
    log, aside = EventLog(writing.conn), SetAside(writing.conn)
    firsts: dict[str, int] = {}
    for device, n in sorted(log.waiting_places(out)):
        if roster.device_state(device, n) is DeviceState.REVOKED:
            firsts.setdefault(device, n)
    for device, n in firsts.items():
        for frame in log.remove_waiting(device, n):
            aside.keep(LOCKED, frame, "device.revoked", writing.now_ms)
