"""Asking another laptop of the group for the second factor; nothing of it is a fact."""

import msgspec
from nacl.utils import random

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance import other_laptop
from app.core.governance.other_laptop import Asked
from app.core.governance.second_factor import LASTS_MS
from app.core.rollcall import in_use
from app.store.settings import keep_setting, read_setting

ASKED = "asked_elsewhere"  # name of the row in the durable settings, before the id of the laptop


def others(tx: Tx) -> tuple[str, ...]:
    """Laptops in use, without this one."""
    found = (one.card.id for one in in_use(tx.roster.devices))
    return tuple(one for one in found if one != tx.group.device)


def ask_elsewhere(tx: Tx) -> str:
    """Six digits to type on another laptop; those from before are worth nothing any more.

    Raises:
        Refused: "second_factor.no_other_laptop".
    """
    tx.may_be_forgotten = True
    if not others(tx):
        raise Refused("second_factor.no_other_laptop")
    made = Asked(
        digits=other_laptop.new_digits(random(other_laptop.NOISE_BYTES)), run=tx.run, up_ms=tx.up_ms
    )
    _keep(tx, msgspec.json.encode(made).decode())
    return made.digits


def is_answered(tx: Tx, *, member: str, typed: str) -> bool:
    """Whether another laptop said so to what was asked last, within ten minutes; once."""
    asked = _asked(tx)
    if asked is None or asked.run != tx.run or not 0 <= tx.up_ms - asked.up_ms < LASTS_MS:
        return False
    found = other_laptop.is_answer(
        typed, asked.digits, tx.group_key, group=tx.group.id, member=member, others=others(tx)
    )
    if found:
        _keep(tx, "")
    return found


def _asked(tx: Tx) -> Asked | None:
    kept = read_setting(tx.conn, f"{ASKED} {tx.group.device}")
    return msgspec.json.decode(kept, type=Asked) if kept else None


def _keep(tx: Tx, value: str) -> None:
    keep_setting(tx.conn, f"{ASKED} {tx.group.device}", value)
