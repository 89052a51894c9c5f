"""Own money taken out on two laptops, more than was there: an officer says what of it.

Two withdrawals that the savings reach for are two withdrawals. What goes below nothing was paid
twice, or written twice. Where one of the two moved no money, it yields without a question: an
advance that was used is owed again, a second settlement has no effect. A part of a share-out is
agreed by the group: it stays, and what was handed over beside it is asked about.

Source: spec/sync.md class 3, as for parts of a share-out; spec/domain.md INV-13.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from app.core.accounts import OTHER_DUE
from app.core.advance_refunds import AdvanceRefunded
from app.core.advances import AdvanceUsed
from app.core.cases import OWN_TWICE, CaseOpened, Op, Resolved, Slip, hold_lines
from app.core.decisions import moves_money
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.ledger import Line, reversed_lines
from app.core.pools.member_exit import MemberSettled
from app.core.pools.shares_cancelled import SharesCancelled
from app.core.pools.withdrawals import SavingsWithdrawn
from app.core.rules.group_rules import AHEAD, own, own_of
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.loan_cases import loan_case
from app.core.rules.moved import moves_back
from app.core.rules.same_payment import slip_of
from app.core.shareout.agreed import ShareoutPart

RULE = "own_money_once"
VERSION = 1
_TAKEN = "own_taken"  # "member", "ahead member" -> what was taken out and stands
_TAKEN_AT = "own_taken_at"  # event id -> its keys in _TAKEN
_TAKING = (
    *(MemberSettled, SavingsWithdrawn, SharesCancelled),
    *(AdvanceRefunded, AdvanceUsed, ShareoutPart),
)


class Taken(msgspec.Struct, frozen=True, gc=False):
    """Own money that was taken out, as far as another may collide with it.

    Attributes:
        kind: Type of the fact; "" where an earlier release remembered it.
    """

    mark: Mark
    slip: Slip
    kind: str = ""

    @property
    def is_money(self) -> bool:
        return moves_money(self.slip.lines)

    @property
    def stays(self) -> bool:
        return self.is_money or self.kind == "shareout.part"

    @property
    def is_advance_used(self) -> bool:
        return self.kind == "advance.used"


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(Taken).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return keys_of(pools_of(event))


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """Whether more was taken out than the member had, its author not knowing of the other."""
    if found:
        return ()
    mine, yields, meets, below = taking(event), dict[str, Taken](), list[Taken](), 0
    for name, pool in pools_of(event).items():
        missing = lacking(event.lines, pool, index)
        unseen = [one for one in taken(name, index) if not has_seen(event, one.mark, index)]
        if missing <= 0 or not unseen:
            continue
        if not mine.stays:
            return (void((mine,), (unseen[-1].mark.event, event.id), index),)
        for one in reversed(unseen):
            if missing > 0 and not one.stays and (one.is_advance_used or not mine.is_money):
                yields[one.mark.event] = one
                missing += own_of(one.slip.lines)[pool]
        others = [one for one in unseen if one.mark.event not in yields]
        if missing > 0 and others:
            meets, below = [*meets, others[-1]], below + missing
    voided = (void(tuple(yields.values()), (*yields, event.id), index),) if yields else ()
    asked = (_asked(event, meets[0], mine, below),) if meets else ()
    return (*voided, *asked)


def observe(event: Event, index: Index) -> None:
    names = tuple(pools_of(event))
    for name in names:
        index.put(_TAKEN, name, (*index.get(_TAKEN, name), _encode(taking(event)).decode()))
    if names:
        index.put(_TAKEN_AT, event.id, names)


def forget(gone: Effect, index: Index) -> None:
    entry = gone.entry
    for name in index.get(_TAKEN_AT, entry):
        kept = tuple(text for text in index.get(_TAKEN, name) if _decode(text).mark.event != entry)
        index.put(_TAKEN, name, kept)
    index.put(_TAKEN_AT, entry, ())


def pools_of(event: Event) -> dict[str, tuple[str, str]]:
    """Where a fact takes own money from: name in _TAKEN, and kind and name of `own_of`."""
    return pools(event.lines) if isinstance(event.payload, _TAKING) else {}


def keys_of(names: Iterable[str]) -> list[tuple[str, str]]:
    """The keys behind `taken`."""
    return [(_TAKEN, name) for name in names]


def pools(lines: Iterable[Line]) -> dict[str, tuple[str, str]]:
    """Whose own money lines take: "member" or "ahead member", and kind and name of `own_of`."""
    found = {}
    for (kind, name), minor in own_of(lines).items():
        if minor < 0:
            member = name.split(" ")[0]
            found[f"ahead {member}" if kind == AHEAD else member] = kind, name
    return found


def taken(name: str, index: Index) -> list[Taken]:
    """What was taken out of one of the `pools` and stands, in order."""
    return [_decode(text) for text in index.get(_TAKEN, name)]


def lacking(lines: Iterable[Line], pool: tuple[str, str], index: Index) -> int:
    """How much more lines take than is there; not positive when it is there."""
    out = -own_of(lines)[pool]
    return min(out, out - own(*pool, index))


def taking(event: Event) -> Taken:
    """A fact that takes own money out, as it is remembered."""
    return Taken(mark_of(event), slip_of(event), event.type)


def void(
    gone: tuple[Taken, ...], subjects: tuple[str, ...], index: Index, rule: str = RULE
) -> Resolved:
    """The verdict that what moved no money has no effect, with what was moved of it since."""
    back = [op for one in gone for op in moves_back(one.mark.event, index)]
    undone = [line for one in gone for line in reversed_lines(one.slip.lines)]
    return Resolved(
        rule=rule,
        rules_version=VERSION,
        kind="superseded",
        subjects=subjects,
        ops=(*(Op(op="void", event=one.mark.event) for one in gone), *back),
        post=(*undone, *hold_lines(tuple(back))),
    )


def _asked(event: Event, other: Taken, mine: Taken, below: int) -> CaseOpened:
    """The question; what was handed over is its second side, also where it came first."""
    slips = (other.slip, mine.slip) if mine.is_money else (mine.slip, other.slip)
    asked = loan_case(event, rule=RULE, version=VERSION, kind=OWN_TWICE, slips=slips, amount=below)
    owes = Op(
        op="would_owe",
        event=slips[-1].event,
        account=OTHER_DUE,
        sub=event.payload.member,
        minor=below,
        currency=event.payload.currency,
    )
    return replace(asked, ops=(owes,))
