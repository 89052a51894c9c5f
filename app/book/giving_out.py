"""Money leaves a fund within this laptop's allowance, or a second officer agrees to more.

Asked of every fact before it is sealed. A group whose laptop is its only one, and a book in which
nothing was divided yet, know no allowance. The hub takes what nobody holds by the way.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from sqlalchemy import Connection

from app.book.group_info import GroupInfo
from app.core.allowances import (
    TURNS,
    AllowanceTaken,
    Share,
    given_out,
    turns_of,
)
from app.core.cash_count import CashDifference
from app.core.enrolment import Device
from app.core.events.registry import FactClass, type_of
from app.core.governance.documents import (
    Agreed,
    ApprovalGiven,
    NotAgreed,
    Request,
    give,
    payload_hash,
)
from app.core.opening import OpeningRecorded
from app.core.payouts import PayoutPaid
from app.core.permissions import may_seal
from app.core.rollcall import in_use
from app.core.roster import Roster
from app.core.rotation.turns import TurnPaid
from app.projections import meetings, officers
from app.projections.allowances import Allowances, allowances

BEYOND: Final = "allowance.beyond"
TURN: Final = "allowance.turn"
# What only writes down what is so: the box was short, the book began with it.
_SAYS_WHAT_IS = (CashDifference, OpeningRecorded)


class Giving(Protocol):
    """What is asked of a writing transaction (`app.book.transaction.Tx`)."""

    conn: Connection
    group: GroupInfo
    roster: Roster
    actor: str
    today: date
    is_hub: bool
    is_trial: bool

    def agreed_to(self, payload_hash: str) -> Agreed: ...
    def new_id(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenBeyond:
    """What a second officer agrees to: so much is given out on this laptop at this meeting.

    Attributes:
        wanted: (fund, minor units that leave it).
    """

    device: str
    meeting: str
    wanted: tuple[tuple[str, int], ...]


def paying_laptops(roster: Roster) -> dict[str, Device]:
    """Laptops in use whose owner may give money out, in the order of enrolment."""
    return {
        one.card.id: one
        for one in in_use(roster.devices)
        if may_seal(roster.roles_of(one.member), "loan.given")
    }


def free_shares(roster: Roster, found: Allowances, fund: str) -> tuple[Share, ...]:
    """What can be taken of a fund: nobody's, and that of laptops that are not in use any more."""
    used = paying_laptops(roster)
    parts = found.parts.get(fund, {})
    return tuple(
        (fund, one, minor) for one, minor in parts.items() if one not in used and minor > 0
    )


def within_allowance(tx: Giving, payload: object) -> tuple[object, ...]:
    """Facts that have to stand before `payload`: what was taken for it, or who allowed it.

    Raises:
        NotAgreed: "allowance.beyond" (have, short, elsewhere, laptops), "allowance.turn"
            (laptops); the request names who may allow it.
    """
    fact = type_of(payload)
    if tx.is_trial or fact.fact_class is not FactClass.CASH:
        return ()
    if not may_seal(tx.roster.roles_of(tx.actor), fact.name):
        return ()  # the book refuses it
    if not set(paying_laptops(tx.roster)) - {tx.group.device}:
        return ()
    wanted = _wanted(payload)
    found = allowances(tx.conn) if wanted else None
    if found is None or says_what_is(tx, payload):
        return ()
    here, taken = tx.group.device, tuple[Share, ...]()
    missing: dict[str, int] = {}
    for fund, minor in wanted.items():
        short = minor - found.of(fund, here)
        if short <= 0 or (not found.total(fund) and fund.startswith(TURNS)):
            continue
        more = _take(free_shares(tx.roster, found, fund), short) if tx.is_hub else ()
        taken += more
        short -= sum(minor for _, _, minor in more)
        if short > 0:
            missing[fund] = short
    allowed = _allowed(tx, payload, wanted, missing, found) if missing else ()
    return (*((AllowanceTaken(shares=taken),) if taken else ()), *allowed)


def _wanted(payload: object) -> dict[str, int]:
    """What a fact takes out of each fund; paying a turn needs the right to it."""
    wanted = given_out(getattr(payload, "post", ()))
    if isinstance(payload, TurnPaid):
        wanted[turns_of(payload.round)] = 1
    elif isinstance(payload, PayoutPaid):
        wanted[TURNS] = 1
    return wanted


def says_what_is(tx: Giving, payload: object) -> bool:
    """Whether a fact only tells what is so: of a count, or what a register says of long ago."""
    if isinstance(payload, _SAYS_WHAT_IS):
        return True
    meeting = str(getattr(payload, "meeting", ""))
    found = meetings.find_meeting(tx.conn, meeting) if meeting else None
    return found is not None and found.from_paper


def _take(free: tuple[Share, ...], short: int) -> tuple[Share, ...]:
    taken = []
    for fund, holder, minor in free:
        part = min(minor, short)
        if part > 0:
            taken.append((fund, holder, part))
            short -= part
    return tuple(taken)


def _allowed(
    tx: Giving, payload: object, wanted: dict[str, int], missing: dict[str, int], found: Allowances
) -> tuple[object, ...]:
    """Who agreed to more; nobody where no other officer has a PIN."""
    able = officers.seconds(tx.conn, (tx.actor,))
    if not able:
        return ()
    fund, short = next(iter(missing.items()))
    minor = 0 if fund.startswith(TURNS) else wanted[fund]
    return (
        word_of(
            tx, payload, wanted, able, minor, lambda asked: _refused(tx, asked, found, fund, short)
        ),
    )


def word_of(
    tx: Giving,
    payload: object,
    wanted: dict[str, int],
    able: tuple[str, ...],
    minor: int,
    refused: Callable[[Request], NotAgreed],
) -> ApprovalGiven:
    """The document of the officer of `able` whose PIN was right.

    Args:
        wanted: Minor units that leave each fund: what is agreed to, on this laptop at this meeting.

    Raises:
        NotAgreed: What `refused` makes of the request, as long as nobody agreed.
    """
    meeting = str(getattr(payload, "meeting", ""))
    beyond = GivenBeyond(
        device=tx.group.device, meeting=meeting, wanted=tuple(sorted(wanted.items()))
    )
    known = payload_hash(beyond)
    agreed = tuple(one for one in tx.agreed_to(known).members if one in able)
    if not agreed:
        asked = Request(
            operation="allowance",
            level="officers",
            payload_hash=known,
            minor=minor,
            meeting=meeting,
            people=able[:1],
            instead=able[1:],
        )
        raise refused(asked)
    held = meetings.find_meeting(tx.conn, meeting) if meeting else None
    return give(
        ApprovalGiven(
            approval=tx.new_id(),
            operation="allowance",
            level="officers",
            payload_hash=known,
            minor=minor,
            currency=tx.group.currency,
            maker=tx.actor,
            approved_by=agreed,
            motion="",
            meeting=meeting,
            expires_on=held.on if held else tx.today.isoformat(),
        )
    )


def _refused(tx: Giving, asked: Request, found: Allowances, fund: str, short: int) -> NotAgreed:
    here, laptops = tx.group.device, paying_laptops(tx.roster)
    parts = {
        one: minor
        for one, minor in found.parts.get(fund, {}).items()
        if one in laptops and one != here and minor > 0
    }
    names = " · ".join(laptops[one].card.label or laptops[one].card.prefix for one in parts)
    if fund.startswith(TURNS):
        return NotAgreed(TURN, asked, laptops=names or "–")
    return NotAgreed(
        BEYOND,
        asked,
        have=max(0, found.of(fund, here)),
        short=short,
        elsewhere=sum(parts.values()),
        laptops=names or "–",
    )
