"""Letting a laptop in, with the group key wrapped for it, and locking one out."""

from dataclasses import replace

from app.book.identity import free_prefix
from app.book.transaction import Tx
from app.core.devices import DeviceEnrolled, DeviceRevoked
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.group import DeviceCard
from app.core.sealed import wrap_group_key
from app.store.event_log import EventLog


def enrol_device(tx: Tx, card: DeviceCard, member: str, role: str = "") -> Event:
    """Enrol the laptop of `card` for `member`, with the next free receipt prefix.

    Args:
        role: Office the member takes up with it; "" leaves the offices as they are.

    Raises:
        Refused: `device.bad_key`; `device.already_enrolled`; the actor may not enrol.
    """
    if card.id in tx.roster.devices:
        raise Refused("device.already_enrolled")
    try:
        wrapped = wrap_group_key(tx.group_key, card.box_key)
    except (ValueError, TypeError) as error:
        raise Refused("device.bad_key") from error
    lettered = replace(card, prefix=free_prefix(tx.roster))
    return tx.append(DeviceEnrolled(device=lettered, member=member, role=role, group_key=wrapped))


def revoke_device(tx: Tx, device: str, reason: str) -> Event:
    """Lock a laptop out; what it wrote and nobody here has seen yet will go to quarantine.

    Raises:
        Refused: `device.unknown`; `device.already_revoked`; the actor may not.
    """
    found = tx.roster.devices.get(device)
    if found is None:
        raise Refused("device.unknown", device=device)
    if found.revoked_last_n is not None:
        raise Refused("device.already_revoked", device=device)
    head = EventLog(tx.conn).heads().get(device)
    last_n = 0 if head is None else head.n
    return tx.append(DeviceRevoked(device=device, last_n=last_n, reason=reason))
