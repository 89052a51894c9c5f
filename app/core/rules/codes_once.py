"""One code of a money service on two laptops, for other members or for other purposes: the later
payment waits until somebody says whose the money is.

Rows of one payer with one code are one receipt for several people, and stand.

Source: spec/domain.md INV-12, posting table T14; spec/sync.md class 12.
"""

from collections.abc import Iterable

import msgspec

from app.core.cases import CODE_TWICE, CaseOpened, Resolved, Slip
from app.core.contributions import ContributionRecorded
from app.core.corrections import EntryReversed
from app.core.effects import effects_of
from app.core.events.envelope import Event
from app.core.rules import decisions
from app.core.rules.held_whole import waiting_case
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.same_payment import slip_of

RULE = "codes_once"
VERSION = 1
_CODE = "code"  # "method code" -> payments that stand
_CODE_AT = "code_at"  # payment -> its key in _CODE


class _Paid(msgspec.Struct, frozen=True, gc=False):
    """A payment with a code; `payer` as it was typed, "" for the member."""

    mark: Mark
    slip: Slip
    payer: str


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case ContributionRecorded(code=code) as paid if code:
            return ((_CODE, f"{paid.method} {code}"),)
        case EntryReversed(fix=fix):
            return ((_CODE_AT, fix),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """At most one question: the earliest payment with this code that the author had not seen."""
    paid = event.payload
    if not isinstance(paid, ContributionRecorded) or not paid.code or found:
        return ()
    for value in index.get(_CODE, f"{paid.method} {paid.code}"):
        first = msgspec.json.decode(value, type=_Paid)
        is_shared = bool(paid.payer) and paid.payer == first.payer
        if not is_shared and not has_seen(event, first.mark, index):
            return (
                waiting_case(event, rule=RULE, version=VERSION, kind=CODE_TWICE, first=first.slip),
            )
    return ()


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case ContributionRecorded(code=code) as paid if code:
            key = f"{paid.method} {code}"
            one = _Paid(mark_of(event), slip_of(event), paid.payer)
            stored = (*index.get(_CODE, key), msgspec.json.encode(one).decode())
            index.put(_CODE, key, stored)
            index.put(_CODE_AT, event.id, (key,))
        case _ if decisions.counts(event, index):
            for effect in effects_of(event):
                if effect.kind in ("reverse", "void"):
                    _forget(effect.entry, index)


def _forget(entry: str, index: Index) -> None:
    for key in index.get(_CODE_AT, entry):
        kept = (one for one in index.get(_CODE, key) if _entry(one) != entry)
        index.put(_CODE, key, tuple(kept))
        index.put(_CODE_AT, entry, ())


def _entry(stored: str) -> str:
    return msgspec.json.decode(stored, type=_Paid).slip.event
