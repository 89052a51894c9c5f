"""Letting a laptop in, with the group key wrapped for it, and locking one out."""

from dataclasses import replace

from app.book.identity import free_prefix
from app.book.transaction import Tx
from app.core.devices import DeviceEnrolled, DeviceRevoked
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.group import DeviceCard
from app.core.key_rotation import key_print
from app.core.sealed import wrap_group_key
from app.core.vouching import ControlSeconded
from app.store.event_log import EventLog


def enrol_device(tx: Tx, card: DeviceCard, member: str, role: str = "") -> Event:
    """Enrol the laptop of `card` for `member`, with the next free receipt prefix.

    Where two officers are needed it is only asked for: the second one brings the group key, and
    no office comes with it.

    Args:
        role: Office the member takes up with it; "" leaves the offices as they are.

    Raises:
        Refused: `device.bad_key`; `device.already_enrolled`; the actor may not enrol.
    """
    asked = [event.payload for event in tx.roster.vouching.asked.values()]
    cards = [one.device.id for one in asked if isinstance(one, DeviceEnrolled)]
    if card.id in tx.roster.devices or card.id in cards:
        raise Refused("device.already_enrolled")
    wrapped, key = wrapped_key(tx, card)
    lettered = replace(card, prefix=free_prefix(tx.roster))
    fact = DeviceEnrolled(device=lettered, member=member, role=role, group_key=wrapped, key=key)
    if tx.roster.needs_second(fact, device=tx.group.device, actor=tx.actor):
        fact = replace(fact, group_key="", key="", role="")
    return tx.append(fact)


def revoke_device(tx: Tx, device: str, reason: str) -> Event:
    """Lock a laptop out; what it wrote and nobody here has seen yet will go to quarantine.

    Raises:
        Refused: `device.unknown`; `device.already_revoked`; the actor may not.
    """
    found = tx.roster.devices.get(device)
    if found is None:
        raise Refused("device.unknown", device=device)
    asked = [event.payload for event in tx.roster.vouching.asked.values()]
    is_asked = any(isinstance(one, DeviceRevoked) and one.device == device for one in asked)
    if found.revoked_last_n is not None or is_asked:
        raise Refused("device.already_revoked", device=device)
    head = EventLog(tx.conn).heads().get(device)
    last_n = 0 if head is None else head.n
    return tx.append(DeviceRevoked(device=device, last_n=last_n, reason=reason))


def second(tx: Tx, fact: str) -> Event:
    """Agree, as another officer on another laptop, to a fact that waits for it.

    Returns:
        The fact that was agreed to.

    Raises:
        Refused: `vouching.not_asked`, `vouching.same_person`, `device.already_enrolled`; the
            actor may not.
    """
    asked = tx.roster.vouching.asked.get(fact)
    if asked is None:
        raise Refused("vouching.not_asked")
    if not tx.roster.may_agree(asked, device=tx.group.device, actor=tx.actor):
        raise Refused("vouching.same_person")
    wrapped = key = ""
    if isinstance(asked.payload, DeviceEnrolled):
        card = asked.payload.device
        if card.id in tx.roster.devices:
            raise Refused("device.already_enrolled")
        wrapped, key = wrapped_key(tx, card)
    tx.append(ControlSeconded(fact=fact, group_key=wrapped, key=key))
    return asked


def wrapped_key(tx: Tx, card: DeviceCard) -> tuple[str, str]:
    """The group key in a sealed box to a laptop, and the name of the key.

    Raises:
        Refused: `device.bad_key`; `group.no_key`.
    """
    try:
        return wrap_group_key(tx.group_key, card.box_key), key_print(tx.group_key)
    except (ValueError, TypeError) as error:
        raise Refused("device.bad_key") from error
