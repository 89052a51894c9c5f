"""Recovery sheets: made and given to two people, tried once a year, and used when all is lost."""

from dataclasses import dataclass

from nacl.utils import random

from app.book.asking_second import waits_for_second, write_or_ask
from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance.documents import payload_hash
from app.core.recovery import (
    NOISE_BYTES,
    Half,
    RecoveryKeys,
    RecoveryRehearsed,
    RecoverySet,
    keys_of,
    new_halves,
)
from app.operations.running import known_member
from app.operations.second_factors import require
from app.operations.second_officer import check_second


@dataclass(frozen=True)
class Offer:
    """Fresh words of both sheets; nothing is written yet, and they are kept nowhere."""

    recovery: str
    halves: tuple[Half, Half]
    keys: RecoveryKeys


def offer_sheets(tx: Tx) -> Offer:
    """Fresh words for this group, to be printed; about 0.3 s, writes nothing."""
    halves = new_halves(random(NOISE_BYTES))
    return Offer(recovery=tx.new_id(), halves=halves, keys=keys_of(halves, tx.group.id))


def give_sheets(
    tx: Tx, *, offer: Offer, holders: tuple[str, str], typed: tuple[Half, Half]
) -> bool:
    """Write that two people have the sheets, once both were read back from paper; whether they
    count, else a second officer must agree on another laptop.

    Sheets from before open no copy that is made from where these count.

    Args:
        typed: The words as they were read from the sheets (`read_half`).

    Raises:
        Refused: "sheets.one_holder"; "sheets.read_wrong" (no): that sheet says something
            else; "second_factor.needed".
        NotAgreed: "approval.officers": who has both sheets gets in, also after being locked out.
    """
    for member in holders:
        known_member(tx, member)
    if holders[0] == holders[1]:
        raise Refused("sheets.one_holder")
    for no, (half, read) in enumerate(zip(offer.halves, typed, strict=True), 1):
        if half != read:
            raise Refused("sheets.read_wrong", no=no)
    require(tx, "revoke_device")
    fact = RecoverySet(
        recovery=offer.recovery,
        key=offer.keys.key,
        box_key=offer.keys.box_key,
        holders=holders,
    )
    if not waits_for_second(tx, fact):
        check_second(tx, payload_hash(fact))
    return write_or_ask(tx, fact)


def note_rehearsal(tx: Tx, *, recovery: str, facts: int) -> None:
    """Write that both sheets opened a copy.

    Args:
        recovery: Of the copy (`open_copy`). facts: In it.

    Raises:
        Refused: "sheets.replaced": newer ones count.
    """
    sheets = tx.roster.recovery
    if sheets is None or sheets.recovery != recovery:
        raise Refused("sheets.replaced")
    tx.append(RecoveryRehearsed(recovery=recovery, on=tx.today.isoformat(), facts=facts))
