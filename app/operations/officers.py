"""Offices and PINs: who may do what, and how an officer proves it on this laptop, offline."""

from typing import Any

import msgspec

from app.book.transaction import Tx
from app.core import pins
from app.core.errors import Refused, Unavailable
from app.core.governance.separations import check_offices
from app.core.group import OfficerAppointed, PinSet
from app.core.permissions import ROLES
from app.core.pins import EVERYDAY, Cost, Tries
from app.core.sealed import open_field, seal_field
from app.operations.running import known_member
from app.operations.second_factors import require
from app.projections import officers
from app.projections.accepted_risks import accepted_pairs

TRIES = "pin_tries"  # name of the row in the durable settings of this laptop


def appoint_officer(tx: Tx, *, member: str, roles: tuple[str, ...]) -> None:
    """Give a member these offices and no others.

    Raises:
        Refused: "office.separation" for two that watch each other, unless a group of less than
            seven accepted it by vote; "second_factor.needed".
    """
    known_member(tx, member)
    for role in roles:
        if role not in ROLES:
            raise Refused("officer.unknown_role", role=role)
    check_offices(member, roles, accepted=accepted_pairs(tx.conn))
    require(tx, "roles")
    tx.append(OfficerAppointed(member=member, roles=tuple(r for r in ROLES if r in roles)))


def set_pin(tx: Tx, *, member: str, pin: str, cost: Cost = EVERYDAY) -> None:
    """Set a member's PIN; every laptop of the group can check it without a network."""
    known_member(tx, member)
    if officers.sealed_pin(tx.conn, member):
        require(tx, "pin_reset")
    phc = pins.hash_pin(pin, cost).encode()
    sealed = seal_field(phc, _group_key(tx), group=tx.group.id, member=member, field="pin")
    tx.append(PinSet(member=member, sealed=sealed))


def check_pin(tx: Tx, *, member: str, pin: str) -> bool:
    """Whether it is the member's PIN; a wrong try is counted, so run it in a write of its own.

    Raises:
        Refused: "pin.locked" (seconds), "pin.not_set".
    """
    tx.may_be_forgotten = True
    tries = tries_so_far(tx)
    pins.check_may_try(tries, tx.now_ms)
    sealed = officers.sealed_pin(tx.conn, member)
    if not sealed:
        raise Refused("pin.not_set", member=member)
    phc = open_field(sealed, _group_key(tx), group=tx.group.id, member=member, field="pin")
    if pins.is_pin(pin, phc.decode()):
        _keep_tries(tx, pins.after_right())
        return True
    _keep_tries(tx, pins.after_wrong(tries, tx.now_ms))
    return False


def tries_so_far(tx: Tx) -> Tries:
    """Wrong tries at this laptop, whoever's PIN it was."""
    cursor: Any = tx.conn.connection.cursor()
    row = cursor.execute("SELECT value FROM setting WHERE name = ?", (TRIES,)).fetchone()
    return msgspec.json.decode(row[0], type=Tries) if row else Tries()


def _keep_tries(tx: Tx, tries: Tries) -> None:
    cursor: Any = tx.conn.connection.cursor()
    cursor.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (TRIES, msgspec.json.encode(tries).decode()),
    )


def _group_key(tx: Tx) -> bytes:
    """The newest key of the group; a laptop that joins has it from its enrolment."""
    cursor: Any = tx.conn.connection.cursor()
    row = cursor.execute("SELECT key FROM group_key ORDER BY epoch DESC LIMIT 1").fetchone()
    if row is None:
        raise Unavailable("group.no_key")
    return bytes(row[0])
