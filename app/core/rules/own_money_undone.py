"""Own money was paid out on one laptop, and on another the payment it came from was taken back.

Both stay: who took a payment back says that it was never made, and who paid out has handed it
over. What the member has is below nothing then, so an officer says which it was. An advance that
was used moved no money: it yields without a question, and what it paid is owed again.

Source: spec/domain.md INV-07; spec/sync.md class 3.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import msgspec

from app.core.accounts import OTHER_DUE
from app.core.cases import OWN_UNDONE, CaseOpened, Op, Resolved, Slip, case_id, hold_lines
from app.core.corrections import EntryReversed
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.rules import decisions, own_money_once
from app.core.rules.group_rules import own_of
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.loan_cases import loan_case
from app.core.rules.moved import moves_back
from app.core.rules.own_money_once import Taken, lacking, pools, taken, taking, void
from app.core.rules.same_payment import slip_of

RULE = "own_money_undone"
VERSION = 1
_UNDONE = "own_undone"  # "member", "ahead member" -> reversals that took own money back


class _Undone(msgspec.Struct, frozen=True, gc=False):
    mark: Mark
    slip: Slip


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Undone).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    is_reversal = isinstance(event.payload, EntryReversed)
    names = pools(event.lines) if is_reversal else own_money_once.pools_of(event)
    takings = own_money_once.keys_of(names)
    return [*takings, *((_UNDONE, name) for name in names), *names.values()]


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    """Whether own money went out that another laptop says was never paid in."""
    if found:
        return ()
    find_about = _about_reversal if isinstance(event.payload, EntryReversed) else _about_taking
    return tuple(find_about(event, index))


def observe(event: Event, index: Index) -> None:
    if isinstance(event.payload, EntryReversed):
        text = _encode(_Undone(mark_of(event), slip_of(event))).decode()
        for name in pools(_undone_lines(event, index)):
            index.put(_UNDONE, name, (*index.get(_UNDONE, name), text))


def _undone_lines(event: Event, index: Index) -> tuple[Line, ...]:
    """What a reversal takes back, also of what had been moved of its entry."""
    return (*event.lines, *hold_lines(moves_back(event.payload.fix, index)))


def _about_reversal(event: Event, index: Index) -> Iterator[CaseOpened | Resolved]:
    """What was taken out meanwhile of the money that this one takes back."""
    lines = _undone_lines(event, index)
    for name, pool in pools(lines).items():
        below = lacking(lines, pool, index)
        outs = [one for one in taken(name, index) if not has_seen(event, one.mark, index)]
        used: list[Taken] = []
        for one in reversed(outs):
            if below > 0 and one.is_advance_used:
                used.append(one)
                below += own_of(one.slip.lines)[pool]
        if used:
            named = (*(one.mark.event for one in used), event.id)
            yield void(tuple(used), named, index, RULE)
        handed = [one.slip for one in outs if one not in used]
        if below > 0 and handed:
            yield _asked(event, slip_of(event), handed[-1], below, pool)


def _about_taking(event: Event, index: Index) -> Iterator[CaseOpened | Resolved]:
    """What was taken back meanwhile of the money that this one takes out."""
    for name, pool in own_money_once.pools_of(event).items():
        below = lacking(event.lines, pool, index)
        unseen = [one for one in _standing(name, index) if not has_seen(event, one.mark, index)]
        if below <= 0 or not unseen:
            continue
        mine, undone = taking(event), unseen[-1].slip
        if mine.is_advance_used:
            yield void((mine,), (undone.event, event.id), index, RULE)
            return
        yield _asked(event, undone, mine.slip, below, pool)


def _standing(name: str, index: Index) -> Iterator[_Undone]:
    """Reversals that have their effect."""
    for text in index.get(_UNDONE, name):
        one = _decode(text)
        if not decisions.is_void(one.mark.event, index):
            yield one


def _asked(event: Event, undone: Slip, out: Slip, below: int, pool: tuple[str, str]) -> CaseOpened:
    """The question: what was taken back, then what was taken out."""
    member, currency = pool[1].split(" ")
    lost = next(x.account for x in out.lines if pool in own_of((x,)))
    owes = Op(
        op="would_owe",
        event=out.event,
        account=OTHER_DUE,
        sub=member,
        minor=below,
        currency=currency,
        to_account=lost,
        to_sub=member,
    )
    slips = (undone, out)
    asked = loan_case(
        event,
        rule=RULE,
        version=VERSION,
        kind=OWN_UNDONE,
        slips=slips,
        amount=below,
        member=member,
    )
    name = case_id(RULE, OWN_UNDONE, undone.event, out.event, *pool)
    return replace(asked, case=name, currency=currency, ops=(owes,))
