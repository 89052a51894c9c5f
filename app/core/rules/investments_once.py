"""Money that two laptops took out of one investment, more than was in it: an officer says what of
it.

What fits in the investment are two takings. Beyond it, the same money was written twice, or more
came than was put in.

Source: spec/sync.md class 3, as for parts of a share-out.
"""

from collections.abc import Iterable

import msgspec

from app.core.accounts import INVESTMENTS
from app.core.cases import INVESTMENT_TWICE, CaseOpened, Resolved, Slip, case_id
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.investments import InvestmentSold
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.same_payment import slip_of

RULE = "investments_once"
VERSION = 1
_LEFT = "invested"  # "investment currency" -> put in and not back yet, minor units
_SOLD = "invested_back"  # investment -> what came back and stands
_SOLD_AT = "invested_back_at"  # event id -> the investment


class _Sold(msgspec.Struct, frozen=True, gc=False):
    """Money that came back, as far as another may collide with it."""

    mark: Mark
    slip: Slip


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Sold).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    sold = event.payload
    return ((_SOLD, sold.investment),) if isinstance(sold, InvestmentSold) else ()


def sum_keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_LEFT, name) for name in _moved(event)]


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """Ask when more was taken out than was in it, its author not knowing of the other."""
    del found
    sold = event.payload
    if not isinstance(sold, InvestmentSold):
        return ()
    before = [_decode(text) for text in index.get(_SOLD, sold.investment)]
    unseen = [one for one in before if not has_seen(event, one.mark, index)]
    name = f"{sold.investment} {sold.currency}"
    # What a taking before this one was too much is asked about there.
    beyond = min(sold.cost, -(_left(name, index) + _moved(event).get(name, 0)))
    if not unseen or beyond <= 0:
        return ()
    slips = (unseen[-1].slip, slip_of(event))
    return (
        CaseOpened(
            case=case_id(RULE, INVESTMENT_TWICE, *(slip.event for slip in slips)),
            kind=INVESTMENT_TWICE,
            rule=RULE,
            rules_version=VERSION,
            subjects=tuple(slip.event for slip in slips),
            member="",
            meeting=sold.meeting,
            amount=beyond,
            currency=sold.currency,
            ops=(),
            slips=slips,
            post=(),
        ),
    )


def observe(event: Event, index: Index) -> None:
    """Remember money that came back."""
    sold = event.payload
    if isinstance(sold, InvestmentSold):
        one = _Sold(mark_of(event), slip_of(event))
        stored = (*index.get(_SOLD, sold.investment), _encode(one).decode())
        index.put(_SOLD, sold.investment, stored)
        index.put(_SOLD_AT, event.id, (sold.investment,))


def sum_up(event: Event, index: Index) -> None:
    """Remember how much is in each investment."""
    for name, minor in _moved(event).items():
        index.put(_LEFT, name, (str(_left(name, index) + minor),))


def forget(taken: Effect, index: Index) -> None:
    entry = taken.entry
    for investment in index.get(_SOLD_AT, entry):
        kept = tuple(
            text for text in index.get(_SOLD, investment) if _decode(text).mark.event != entry
        )
        index.put(_SOLD, investment, kept)
        index.put(_SOLD_AT, entry, ())


def _left(name: str, index: Index) -> int:
    held = index.get(_LEFT, name)
    return int(held[0]) if held else 0


def _moved(event: Event) -> dict[str, int]:
    """By "investment currency" what a fact puts into it, minor units; negative for out of it."""
    sums: dict[str, int] = {}
    for line in event.lines:
        if line.account == INVESTMENTS and line.sub:
            name = f"{line.sub} {line.currency}"
            sums[name] = sums.get(name, 0) + line.minor
    return sums
