"""The group key anew: whoever was locked out reads nothing that is sealed from here on."""

from collections.abc import Iterable

from app.book.group_keys import keep_newest
from app.book.transaction import Tx
from app.core.errors import Untrusted
from app.core.governance.second_factor import TotpSet
from app.core.group import PinSet
from app.core.key_rotation import AT_ONCE, KeyRotated, WrappedKey, key_print
from app.core.roster import Roster
from app.core.sealed import new_key, seal_field, wrap_group_key
from app.operations.officers import PIN_FIELD
from app.operations.second_factors import FIELD as TOTP_FIELD
from app.projections import officers, second_factors


def rotate_key(tx: Tx, *, reason: str, without: Iterable[str] = ()) -> str:
    """Seal with a fresh key from now on, wrapped for every laptop that stays; its name.

    PINs and codes of phones of those in office are sealed anew, so that a laptop which comes
    later, and only gets the fresh key, can check them.

    Args:
        without: Laptops that this transaction locks out.
    """
    key, gone = new_key(), _box_keys(tx, without)
    staying = sorted(
        {one.card.box_key for one in tx.roster.devices.values() if one.is_trusted} - gone
    )
    name = key_print(key)
    _write(tx, key, staying, reason)
    pins, factors = _opened(tx)
    keep_newest(tx.conn, key)
    for member, phc in pins.items():
        sealed = seal_field(phc, key, group=tx.group.id, member=member, field=PIN_FIELD)
        tx.append(PinSet(member=member, sealed=sealed))
    for member, factor in factors.items():
        sealed = seal_field(factor, key, group=tx.group.id, member=member, field=TOTP_FIELD)
        tx.append(TotpSet(member=member, sealed=sealed))
    return name


def without_key(roster: Roster) -> list[str]:
    """Box keys of trusted laptops for which the key of now is not wrapped."""
    trusted = {one.card.box_key for one in roster.devices.values() if one.is_trusted}
    return sorted(box for box in trusted if not roster.keyring.has_current(box))


def is_known_outside(roster: Roster) -> bool:
    """Whether a laptop that was locked out has the key of now: two officers locked out one laptop
    each, had not heard of each other, and each wrapped his fresh key for the other's."""
    boxes = {one.card.box_key for one in roster.devices.values()}
    staying = {one.card.box_key for one in roster.devices.values() if one.is_trusted}
    ring, out = roster.keyring, boxes - staying
    return bool(out if not ring.current else out & ring.sealed.get(ring.current, {}).keys())


def share_key(tx: Tx) -> int:
    """Give the key of now to laptops that were let in by somebody who had not heard of it; a
    fresh one to all if somebody has it who was locked out.

    Returns:
        How many had been without it.
    """
    if is_known_outside(tx.roster):
        rotate_key(tx, reason="revoked")
        return 0
    without = without_key(tx.roster)
    if without and key_print(tx.group_key) == tx.roster.keyring.current:
        _write(tx, tx.group_key, without, "newcomer")
        return len(without)
    return 0


def _write(tx: Tx, key: bytes, box_keys: list[str], reason: str) -> None:
    for some in _batched(box_keys):
        keys = tuple(WrappedKey(box_key=one, sealed=wrap_group_key(key, one)) for one in some)
        tx.append(KeyRotated(key=key_print(key), keys=keys, reason=reason))


def _batched(box_keys: list[str]) -> Iterable[list[str]]:
    return (box_keys[at : at + AT_ONCE] for at in range(0, len(box_keys), AT_ONCE))


def _box_keys(tx: Tx, devices: Iterable[str]) -> set[str]:
    """Of these laptops, whatever they are called in other incarnations."""
    return {tx.roster.devices[one].card.box_key for one in devices if one in tx.roster.devices}


def _opened(tx: Tx) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """PINs and second factors of those in office, by member; what does not open is left out."""
    pins: dict[str, bytes] = {}
    factors: dict[str, bytes] = {}
    for member in officers.all_roles(tx.conn):
        kinds = (
            (pins, PIN_FIELD, officers.sealed_pin(tx.conn, member)),
            (factors, TOTP_FIELD, second_factors.sealed_factor(tx.conn, member)),
        )
        for found, field, sealed in kinds:
            if sealed:
                try:
                    found[member] = tx.open_shared(sealed, member=member, field=field)
                except Untrusted:
                    continue
    return pins, factors
