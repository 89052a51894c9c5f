"""One guarantor used on two laptops, for more than the own savings: both loans stay, and the
officers ask for another guarantor.

Source: spec/domain.md INV-31.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from app.core.cases import GUARANTOR_TWICE, CaseOpened, Resolved, Slip
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.loan_requests import GuaranteeReleased, LoanDecided, LoanGuaranteed, LoanRequested
from app.core.loans import LoanGiven
from app.core.rounding import apply_ppm
from app.core.rules import loan_memory
from app.core.rules.group_rules import rules_now, saved
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.loan_cases import loan_case
from app.core.rules.loan_memory import GIVEN, PRINCIPAL, counted, owed
from app.core.rules.same_payment import slip_of
from app.core.splitting import split

RULE = "guarantors"
VERSION = 1
_STANDS = "stands"  # guarantor -> guarantees
_STANDS_AT = "stands_at"  # fact id of guarantees -> who stands by it
_DROPPED = "dropped"  # loan -> ("1",) when its request was rejected or withdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class _Guarantee:
    """What a member stands for; `is_asked`: the loan may still have to be given."""

    mark: Mark
    slip: Slip
    loan: str
    minor: int
    is_asked: bool


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Guarantee).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    return [(_STANDS, guarantor) for guarantor in _guarantees(event)]


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """One question for each guarantor who stands for too much."""
    del found
    return tuple(_cases(event, index))


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    match payload:
        case GuaranteeReleased(loan=loan, guarantor=guarantor):
            _forget(guarantor, index, loan=loan)
        case LoanDecided(loan=loan, outcome="rejected" | "withdrawn"):
            index.put(_DROPPED, loan, ("1",))
        case LoanRequested(loan=loan):
            index.put(_DROPPED, loan, ())
    made = _guarantees(event)
    for guarantor, minor in made.items():
        _remember(event, guarantor, minor, index)
    if made:
        index.put(_STANDS_AT, event.id, tuple(sorted(made)))


def forget(taken: Effect, index: Index) -> None:
    """Who stands by another gift of the loan that stays stands by it still."""
    guarantors = index.get(_STANDS_AT, taken.entry)
    for guarantor in guarantors:
        _forget(guarantor, index, event_id=taken.entry)
    for gift in _gifts_beside(taken.entry, index) if guarantors else ():
        for guarantor, minor in _guarantees(gift).items():
            if guarantor in guarantors:
                _remember(gift, guarantor, minor, index)


def _gifts_beside(entry: str, index: Index) -> list[Event]:
    """What still stands of the loan that `entry` gave on another laptop, too."""
    facts = (
        index.fact(fact.mark.event)
        for loan in loan_memory.loans_at(entry, index)
        for fact in counted(loan_memory.facts_of(loan, index))
        if fact.kind == GIVEN
    )
    return [fact for fact in facts if fact is not None]


def _remember(event: Event, guarantor: str, minor: int, index: Index) -> None:
    _forget(guarantor, index, loan=event.payload.loan)  # asked anew, it stands for the new amount
    mine = _Guarantee(
        mark=mark_of(event),
        slip=slip_of(event),
        loan=event.payload.loan,
        minor=minor,
        is_asked=isinstance(event.payload, LoanGuaranteed),
    )
    index.put(_STANDS, guarantor, (*index.get(_STANDS, guarantor), _encode(mine).decode()))


def _cases(event: Event, index: Index) -> Iterator[CaseOpened]:
    for guarantor, minor in _guarantees(event).items():
        others = [one for one in _standing(guarantor, index) if one.loan != event.payload.loan]
        unseen = [one for one in others if not has_seen(event, one.mark, index)]
        if not unseen:
            continue
        factor = rules_now(index).guarantor_factor_ppm
        can = apply_ppm(saved(guarantor, event.payload.currency, index), factor)
        above = minor + sum(one.minor for one in others) - max(0, can)
        if above > 0:
            yield loan_case(
                event,
                rule=RULE,
                version=VERSION,
                kind=GUARANTOR_TWICE,
                slips=(unseen[-1].slip, slip_of(event)),
                amount=min(above, minor),
                member=guarantor,
            )


def _guarantees(event: Event) -> dict[str, int]:
    """Who stands for how much by this fact; of a loan without a request in equal parts."""
    match event.payload:
        case LoanGuaranteed(guarantor=guarantor, minor=minor):
            return {guarantor: minor}
        case LoanGiven(request="", guarantors=guarantors, principal=principal) if guarantors:
            parts = split(principal, [1] * len(guarantors))
            return dict(zip(guarantors, parts, strict=True))
    return {}


def _standing(guarantor: str, index: Index) -> list[_Guarantee]:
    """Guarantees of a member for loans that are asked for or still to be repaid."""
    found = [_decode(text) for text in index.get(_STANDS, guarantor)]
    return [one for one in found if _is_needed(one, index)]


def _is_needed(one: _Guarantee, index: Index) -> bool:
    facts = tuple(counted(loan_memory.facts_of(one.loan, index)))
    kinds = {fact.kind for fact in facts}
    if GIVEN not in kinds:
        return one.is_asked and not index.get(_DROPPED, one.loan)
    return owed(facts)[PRINCIPAL] > 0


def _forget(guarantor: str, index: Index, *, loan: str = "", event_id: str = "") -> None:
    kept = tuple(
        text
        for text in index.get(_STANDS, guarantor)
        for one in (_decode(text),)
        if one.loan != loan and one.mark.event != event_id
    )
    index.put(_STANDS, guarantor, kept)
