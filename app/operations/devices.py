"""Laptops of the group: let in, locked out when lost or stolen, given to somebody else."""

from app.book.asking_second import refuse_asked, waits_for_second, withdraw_asked, write_or_ask
from app.book.enrolment import enrol_device, revoke_device, second
from app.book.transaction import Tx
from app.core.devices import DeviceGiven, DeviceRevoked
from app.core.errors import Refused
from app.core.group import DeviceCard
from app.core.vouching import NEEDED_MAX, VouchingSet
from app.operations.keys import rotate_key
from app.operations.running import known_member
from app.operations.second_factors import require


def let_device_in(tx: Tx, *, card: DeviceCard, member: str) -> bool:
    """Vouch for a new laptop of `member`, whose words were compared on both screens.

    Returns:
        Whether it is in; else a second officer must agree (`agree_to_device`).

    Raises:
        Refused: As `enrol_device`.
    """
    known_member(tx, member)
    return not waits_for_second(tx, enrol_device(tx, card, member).payload)


def remove_device(tx: Tx, *, device: str, reason: str) -> str:
    """Let a laptop write no more, and seal with a key that it has not; the fact id.

    Where two officers are needed it waits for the second, and so does the key.

    Raises:
        Refused: "second_factor.needed", and as `revoke_device`.
    """
    require(tx, "revoke_device")
    event = revoke_device(tx, device, reason)
    if not waits_for_second(tx, event.payload):
        rotate_key(tx, reason="revoked", without=_incarnations(tx, device))
    return event.id


def agree(tx: Tx, *, fact: str) -> str:
    """Be the second officer for what another one asked; type of what was asked.

    Raises:
        Refused: "second_factor.needed", and as `second`.
    """
    require(tx, "revoke_device")
    asked = second(tx, fact)
    if isinstance(asked.payload, DeviceRevoked):
        gone = _incarnations(tx, asked.payload.device)
        rotate_key(tx, reason="revoked", without=gone)
    return asked.type


def refuse(tx: Tx, *, fact: str) -> str:
    """Be the second officer who does not want what another one asked; type of what was asked.

    It asks for no code: nothing changes by it, and it can be asked again.

    Raises:
        Refused: As `refuse_asked`.
    """
    return refuse_asked(tx, fact).type


def withdraw(tx: Tx, *, fact: str) -> str:
    """Take back what was asked of a second officer; type of what was asked.

    Raises:
        Refused: As `withdraw_asked`.
    """
    return withdraw_asked(tx, fact).type


def set_vouching(tx: Tx, *, needed: int) -> bool:
    """Say how many officers it takes for a laptop; whether it holds already.

    Raises:
        Refused: "vouching.bad_number"; "vouching.unchanged"; "second_factor.needed".
    """
    if not 1 <= needed <= NEEDED_MAX:
        raise Refused("vouching.bad_number")
    if needed == tx.roster.vouching.needed:
        raise Refused("vouching.unchanged")
    require(tx, "revoke_device")
    return write_or_ask(tx, VouchingSet(needed=needed))


def give_device(tx: Tx, *, device: str, member: str) -> bool:
    """Say who uses a laptop from now on; whether it holds, else a second officer must agree.

    Raises:
        Refused: `device.unknown`, `device.already_revoked`.
    """
    known_member(tx, member)
    found = tx.roster.devices.get(device)
    if found is None:
        raise Refused("device.unknown", device=device)
    if not found.is_trusted:
        raise Refused("device.already_revoked", device=device)
    return write_or_ask(tx, DeviceGiven(device=device, member=member))


def _incarnations(tx: Tx, device: str) -> list[str]:
    key = tx.roster.devices[device].card.key
    return [name for name, one in tx.roster.devices.items() if one.card.key == key]
