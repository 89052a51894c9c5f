"""Offices and PINs: who may do what, and how an officer proves it on this laptop, offline."""

from collections.abc import Iterable

from app.book.asking_second import waits_for_second, write_or_ask
from app.book.transaction import Tx
from app.core import pins
from app.core.errors import Refused
from app.core.governance import other_laptop
from app.core.governance.documents import payload_hash
from app.core.governance.separations import check_offices
from app.core.group import OfficerAppointed, PinSet
from app.core.permissions import ROLES, may
from app.core.pins import EVERYDAY, Cost, Tries
from app.core.sealed import seal_field
from app.operations.recovery import FORGOTTEN_PIN, check_recovered
from app.operations.running import known_member
from app.operations.second_factors import check_known_here, require
from app.operations.second_officer import check_second
from app.projections import officers
from app.projections.accepted_risks import accepted_pairs
from app.store.settings import keep_as, read_as

PIN_FIELD = "pin"
TRIES = "pin_tries"  # name of the row in the durable settings of this laptop


def appoint_officer(
    tx: Tx, *, member: str, roles: tuple[str, ...], is_handed_over: bool = False
) -> bool:
    """Give a member these offices and no others; whether it holds, else a second officer must
    agree on another laptop.

    Args:
        is_handed_over: Who held them gives them away; then nobody else is asked.

    Raises:
        Refused: "office.separation" for two that watch each other, unless a group of less than
            seven accepted it by vote; "second_factor.needed"; "approval.officers" until another
            officer has agreed.
    """
    known_member(tx, member)
    for role in roles:
        if role not in ROLES:
            raise Refused("officer.unknown_role", role=role)
    check_offices(member, roles, accepted=accepted_pairs(tx.conn))
    require(tx, "roles")
    appointed = OfficerAppointed(member=member, roles=tuple(r for r in ROLES if r in roles))
    if not is_handed_over and not waits_for_second(tx, appointed):
        check_second(tx, payload_hash(appointed), barred=(member,))
    return write_or_ask(tx, appointed)


def set_pin(
    tx: Tx, *, member: str, pin: str, cost: Cost = EVERYDAY, agreed: Iterable[str] = ()
) -> None:
    """Set a member's PIN; every laptop of the group can check it without a network.

    Args:
        agreed: Members whose PIN allowed it: chair and a key holder, where somebody else sets
            another one in place of a PIN that was forgotten, or the first one without an office
            that gives offices.

    Raises:
        Refused: "pin.*", "second_factor.needed", "recovery.*".
    """
    known_member(tx, member)
    allowed: tuple[str, ...] = ()
    has_pin = bool(officers.sealed_pin(tx.conn, member))
    if has_pin:
        require(tx, "pin_reset")
    is_first = not has_pin and may(officers.roles_of(tx.conn, tx.actor), "manage_roles")
    if member != tx.actor and not is_first:
        fresh = PinSet(member=member, sealed="")
        allowed = check_recovered(
            tx, fresh, member=member, offices=FORGOTTEN_PIN, agreed=agreed, but=("sealed",)
        )
    phc = pins.hash_pin(pin, cost).encode()
    sealed = seal_field(phc, tx.group_key, group=tx.group.id, member=member, field=PIN_FIELD)
    tx.append(PinSet(member=member, sealed=sealed, agreed=allowed))


def enter(tx: Tx, *, member: str, pin: str) -> bool:
    """Whether the PIN opens this laptop for a member; the first time a code is asked, too.

    Raises:
        Refused: "second_factor.needed", and as `check_pin`.
    """
    if not check_pin(tx, member=member, pin=pin):
        return False
    check_known_here(tx, member=member)
    return True


def answer_for(tx: Tx, *, member: str, pin: str, asked: str) -> str:
    """What another laptop waits for, once the PIN is right here; "" for a wrong PIN, so run it in a
    write of its own.

    Args:
        asked: The six digits that the other laptop shows.

    Raises:
        Refused: "second_factor.six_digits"; as `check_pin`.
    """
    digits = other_laptop.plain(asked)
    if len(digits) != other_laptop.ASKED_DIGITS or not digits.isdecimal():
        raise Refused("second_factor.six_digits")
    if not check_pin(tx, member=member, pin=pin):
        return ""
    group = tx.group
    return other_laptop.answer_to(
        digits, tx.group_key, group=group.id, member=member, answering=group.device
    )


def check_pin(tx: Tx, *, member: str, pin: str) -> bool:
    """Whether it is the member's PIN; a wrong try is counted, so run it in a write of its own.

    Raises:
        Refused: "pin.locked" (seconds), "pin.not_set".
    """
    tx.may_be_forgotten = True
    tries = tries_so_far(tx)
    pins.check_may_try(tries, tx.up_ms)
    sealed = officers.sealed_pin(tx.conn, member)
    if not sealed:
        raise Refused("pin.not_set", member=member)
    phc = tx.open_shared(sealed, member=member, field=PIN_FIELD)
    if pins.is_pin(pin, phc.decode()):
        _keep_tries(tx, pins.after_right())
        return True
    _keep_tries(tx, pins.after_wrong(tries, tx.up_ms))
    return False


def tries_so_far(tx: Tx) -> Tries:
    """Wrong tries at this laptop, whoever's PIN it was."""
    return read_as(tx.conn, TRIES, Tries) or Tries()


def settle_tries(tx: Tx) -> Tries:
    """As `tries_so_far`, as of now; what is over of a wait is noted, also for the next start."""
    tx.may_be_forgotten = True
    kept = tries_so_far(tx)
    now = pins.settled(kept, tx.up_ms)
    if now != kept:
        _keep_tries(tx, now)
    return now


def _keep_tries(tx: Tx, tries: Tries) -> None:
    keep_as(tx.conn, TRIES, tries)
