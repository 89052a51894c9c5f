"""Letting a new laptop in: the fact that vouches for it, with the group key wrapped for it."""

from dataclasses import replace

from app.book.identity import free_prefix
from app.book.transaction import Tx
from app.core.devices import DeviceEnrolled
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.group import DeviceCard
from app.core.sealed import wrap_group_key


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
