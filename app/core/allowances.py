"""What each laptop may give out of a fund without a line to the others: its allowance.

A fund is the notes of the box, of the welfare bag, the bank, the mobile money, the wallet, less
the pots of turns, which are promised. Its money is parted among holders: laptops, and nobody
("" below: what came without a laptop, or waits to be taken). A laptop that takes money in may give
it out; what it gives out it has no more; it hands others a part of its own. So the parts always
sum up to the fund, and while no part is below zero, the fund is not, whoever knew of whom.

The right to pay turns is such a fund too: one of it for each round ("turn <round>"), and one for
the pots of meetings ("turn"). Paying does not use it up.

Source: spec/sync.md section 2.6 (escrow, a bounded counter).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple, Protocol

from app.core import accounts as a
from app.core.corrections import EntryReversed
from app.core.events.envelope import Event
from app.core.events.registry import FactClass, event_type
from app.core.group import GroupCreated
from app.core.ledger import Line
from app.core.rotation.rounds import RoundStarted

NOBODY: Final = ""
TURNS: Final = "turn"  # of the pots of meetings; "turn <round>" of a round
KEPT: Final = 10  # a laptop that gives out without having the pen keeps a tenth
_FUNDS: Final = {
    **{code: code for code in (a.CASH_LOAN, a.CASH_SOCIAL, a.BANK, a.MOBILE, a.CRYPTO)},
    a.POT: a.CASH_LOAN,  # handed over in notes, see `lending_limits.lendable`
}

Share = tuple[str, str, int]  # fund, holder, minor units (or turns: 1)


@event_type("allowance.begun", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceBegun:
    """From now on laptops give out within their allowances; every fund is divided.

    Attributes:
        meeting: At whose closing. shares: (fund, laptop, minor units).
    """

    meeting: str
    shares: tuple[Share, ...]


@event_type("allowance.handed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceHanded:
    """The laptop that writes this hands others a part of its own allowance.

    Attributes:
        shares: (fund, laptop that gets it, minor units).
    """

    shares: tuple[Share, ...]


@event_type("allowance.taken", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceTaken:
    """The laptop that writes this takes what nobody holds, or a laptop that is not in use any more.

    It counts from its number on: the sequencer gives nothing away twice.

    Attributes:
        shares: (fund, holder so far, minor units).
    """

    shares: tuple[Share, ...]


class Step(NamedTuple):
    """What a fact changes of one holder's part of a fund."""

    fund: str
    holder: str
    minor: int


class Held(Protocol):
    """The parts as they stand.

    Attributes:
        has_begun: Whether funds are divided among laptops; before that all is nobody's.
    """

    @property
    def has_begun(self) -> bool: ...

    def of(self, fund: str, holder: str) -> int:
        """The part of one holder."""

    def writer_of(self, entry: str) -> str:
        """The laptop that gave money out with the fact `entry`; "" where that is not known."""


_Moving = AllowanceBegun | AllowanceHanded | AllowanceTaken
_MOVING: Final = (AllowanceBegun, AllowanceHanded, AllowanceTaken)


def steps_of(event: Event, held: Held) -> tuple[Step, ...]:
    """What a fact does to the parts; () for one without effect."""
    payload = event.payload
    if isinstance(payload, _MOVING):
        return _moved(event.device, payload, held) if is_valid(payload, held) else ()
    if isinstance(payload, RoundStarted):
        fund = turns_of(payload.round)
        return (Step(fund, event.device if held.has_begun else NOBODY, 1),)
    if isinstance(payload, GroupCreated):
        return (Step(TURNS, NOBODY, 1),)
    return tuple(
        Step(fund, _holder(event, minor, held), minor)
        for fund, minor in changes(event.lines).items()
        if minor
    )


def is_valid(payload: object, held: Held) -> bool:
    """Whether what a fact takes is there; what a laptop hands on of its own it answers for."""
    match payload:
        case AllowanceBegun(shares=shares):
            wanted = _sums((fund, NOBODY, minor) for fund, _, minor in shares)
            is_open = not held.has_begun
        case AllowanceTaken(shares=shares):
            wanted, is_open = _sums(shares), held.has_begun
        case AllowanceHanded(shares=shares):
            wanted, is_open = {}, held.has_begun
        case _:
            return True
    is_positive = all(minor > 0 for _, _, minor in shares)
    is_there = all(held.of(fund, holder) >= minor for (fund, holder), minor in wanted.items())
    return is_open and is_positive and is_there


def changes(lines: Iterable[Line]) -> dict[str, int]:
    """What journal lines put into each fund, negative when they take out."""
    found: dict[str, int] = {}
    for line in lines:
        fund = _fund_of_line(line.account, line.currency)
        if fund:
            found[fund] = found.get(fund, 0) + line.minor
    return found


@lru_cache(maxsize=256)
def _fund_of_line(account: str, currency: str) -> str:
    """The fund that a line of this account moves; "" for none."""
    fund = _FUNDS.get(account)
    return "" if fund is None else fund_of(fund, currency)


def given_out(lines: Iterable[Line]) -> dict[str, int]:
    """What leaves each fund in money, positive; a promise that a pot takes back is none."""
    lines = tuple(lines)
    left = {
        fund_of(line.account, line.currency)
        for line in lines
        if line.minor < 0 and line.account in _FUNDS and line.account != a.POT
    }
    if not left:
        return {}
    return {fund: -minor for fund, minor in changes(lines).items() if minor < 0 and fund in left}


def leaving(lines: Iterable[Line]) -> dict[str, int]:
    """What leaves each fund in notes or by a transfer, positive, out of a pot of turns as well."""
    sums: dict[str, int] = {}
    for line in lines:
        if line.account in _FUNDS and line.account != a.POT:
            fund = fund_of(line.account, line.currency)
            sums[fund] = sums.get(fund, 0) + line.minor
    return {fund: -minor for fund, minor in sums.items() if minor < 0}


def fund_of(account: str, currency: str) -> str:
    return f"{account} {currency}"


def turns_of(round_id: str) -> str:
    """The right to pay the turns of a round."""
    return f"{TURNS} {round_id}"


def is_turns(fund: str) -> bool:
    return fund.split(" ", maxsplit=1)[0] == TURNS


def kept_apart(total: int, laptops: int, unit: int = 1) -> int:
    """What a laptop that gives out without having the pen keeps of a fund of `total`: a tenth, in
    whole cash units.

    Args:
        laptops: All that may give out; together the others never get more than they would in
            equal parts. unit: Smallest amount that can be paid in this fund.
    """
    part = max(0, total) // max(KEPT, laptops)
    return part - part % max(1, unit)


def division(
    total: int, others: Iterable[str], parts: Mapping[str, int], unit: int = 1
) -> dict[str, int]:
    """What each of the other laptops has to get so that it holds what it keeps; nothing of 0.

    Args:
        parts: What each is known to hold; it may have given out some of it.
    """
    names = tuple(others)
    keeps = kept_apart(total, len(names) + 1, unit)
    missing = {one: keeps - parts.get(one, 0) for one in names}
    return {one: minor for one, minor in missing.items() if minor > 0}


def _moved(device: str, payload: _Moving, held: Held) -> tuple[Step, ...]:
    steps = []
    for fund, holder, minor in payload.shares:
        match payload:
            case AllowanceBegun():
                source, target = NOBODY, holder
            case AllowanceHanded():
                source, target = device, holder
            case AllowanceTaken():
                source, target = holder, device
        steps += [Step(fund, source, -minor), Step(fund, target, minor)]
    return tuple(steps)


def _holder(event: Event, minor: int, held: Held) -> str:
    """Whose part a fact of money changes.

    What comes back by a correction or an answer may be taken back by the sequencer, because
    somebody else corrected the same. So it is nobody's, unless the laptop corrects itself.
    """
    if not held.has_begun or event.type.startswith("sys."):
        return NOBODY
    if minor < 0 or event.fact_class is FactClass.CASH:
        return event.device
    if isinstance(event.payload, EntryReversed):
        return event.device if held.writer_of(event.payload.fix) == event.device else NOBODY
    return NOBODY


def _sums(shares: Iterable[Share]) -> Mapping[tuple[str, str], int]:
    sums: dict[tuple[str, str], int] = {}
    for fund, holder, minor in shares:
        sums[fund, holder] = sums.get((fund, holder), 0) + minor
    return sums
