"""A building kept on two laptops: one bill a month, costs and people that a bill did not know,
meters that seem to run backwards, two new owners.

The first bill of a month stands. What it did not know comes with the next one by itself, and the
officers are told. Two readings or two owners that cannot both be right are a question.

Source: spec/domain.md INV-48 to INV-51.
"""

from collections.abc import Iterable, Iterator

import msgspec

from app.core.apartment.bills import BillIssued, BillPart
from app.core.apartment.costs import CostRecorded
from app.core.apartment.meters import Reading, contradicted
from app.core.apartment.unit_facts import MeterRead, UnitAdded, UnitOccupied
from app.core.cases import (
    BILL_BASIS,
    LATE_COST,
    METER_TWICE,
    TWO_BILLS,
    TWO_OWNERS,
    CaseOpened,
    Op,
    Resolved,
    Slip,
    case_id,
)
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.same_payment import slip_of

RULE = "building"
VERSION = 1
_BOX = "building_box"  # unit -> its box
_SAID = "building_said"  # "what key" -> what was said about it
_AT = "building_at"  # event -> its key in _SAID
_VOID = "building_void"  # bill without effect -> ("1",)
KEPT = 400  # of each kind


class _Said(msgspec.Struct, frozen=True, kw_only=True):
    """One fact as the rules remember it.

    Attributes:
        on: Day from which it holds; of a cost "". period: Of a bill or a cost.
        member, value: Of a new owner, of a reading.
    """

    mark: Mark
    slip: Slip
    on: str = ""
    period: str = ""
    member: str = ""
    value: int = 0


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Said).decode
Finding = CaseOpened | Resolved


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case BillIssued(box=box):
            return tuple((_SAID, f"{what} {box}") for what in ("bill", "cost", "people"))
        case BillPart(bill=bill):
            return ((_VOID, bill),)
        case CostRecorded(box=box):
            return ((_SAID, f"bill {box}"), (_SAID, f"cost {box}"))
        case UnitOccupied(unit=unit):
            return ((_BOX, unit), (_SAID, f"owner {unit}"))
        case MeterRead(unit=unit, meter=meter):
            return ((_SAID, f"meter {unit} {meter}"),)
    return ()


def find(event: Event, index: Index, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What a fact of a building collides with."""
    del found
    match event.payload:
        case BillIssued() as bill:
            return tuple(_of_bill(event, bill, index))
        case BillPart(bill=name):
            return (_void(event),) if index.get(_VOID, name) else ()
        case CostRecorded() as cost:
            late = [one for one in _said("bill", cost.box, index) if one.period >= cost.period]
            return _told(event, _unseen(event, late, index), LATE_COST, cost.minor)
        case UnitOccupied() as change:
            return tuple(_of_people(event, change, index))
        case MeterRead() as read:
            return _of_meter(event, read, index)
    return ()


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case UnitAdded(unit=unit, box=box):
            index.put(_BOX, unit, (box,))
        case BillIssued(box=box, period=period, on=on, bill=bill):
            if any(one.period == period for one in _said("bill", box, index)):
                index.put(_VOID, bill, ("1",))
            else:
                _remember(event, f"bill {box}", index, period=period, on=on)
        case CostRecorded(box=box, period=period):
            _remember(event, f"cost {box}", index, period=period)
        case UnitOccupied(unit=unit, role=role, member=member, from_on=on):
            if role == "owner":
                _remember(event, f"owner {unit}", index, member=member, on=on)
            for box in index.get(_BOX, unit):
                _remember(event, f"people {box}", index, on=on)
        case MeterRead(unit=unit, meter=meter, on=on, value=value):
            _remember(event, f"meter {unit} {meter}", index, on=on, value=value)


def _of_bill(event: Event, bill: BillIssued, index: Index) -> Iterator[Finding]:
    """A second bill of a month has no effect; a first one may not have known everything."""
    for first in _said("bill", bill.box, index):
        if first.period == bill.period:
            yield _void(event)
            yield _case(event, TWO_BILLS, first.slip, bill.minor, bill.currency)
            return
    costs = [one for one in _said("cost", bill.box, index) if one.period <= bill.period]
    yield from _told(event, _unseen(event, costs, index), LATE_COST, bill.minor)
    people = [one for one in _said("people", bill.box, index) if one.on <= bill.on]
    yield from _told(event, _unseen(event, people, index), BILL_BASIS, bill.minor)


def _of_people(event: Event, change: UnitOccupied, index: Index) -> Iterator[Finding]:
    for box in index.get(_BOX, change.unit):
        bills = [one for one in _said("bill", box, index) if one.on >= change.from_on]
        yield from _told(event, _unseen(event, bills, index), BILL_BASIS, 0)
    if change.role == "owner":
        others = [one for one in _said("owner", change.unit, index) if one.member != change.member]
        yield from _told(event, _unseen(event, others, index), TWO_OWNERS, 0)


def _of_meter(event: Event, read: MeterRead, index: Index) -> tuple[Finding, ...]:
    others = _said("meter", f"{read.unit} {read.meter}", index)
    unseen = [one for one in others if not has_seen(event, one.mark, index)]
    mine = Reading(unit=read.unit, meter=read.meter, on=read.on, value=read.value)
    against = [
        one
        for one in unseen
        if contradicted(
            mine, [Reading(unit=read.unit, meter=read.meter, on=one.on, value=one.value)]
        )
    ]
    return _told(event, against[-1:], METER_TWICE, 0)


def _unseen(event: Event, others: list[_Said], index: Index) -> list[_Said]:
    """The newest of what the author of a fact could not know."""
    return [one for one in others if not has_seen(event, one.mark, index)][-1:]


def _told(event: Event, first: list[_Said], kind: str, minor: int) -> tuple[CaseOpened, ...]:
    currency = getattr(event.payload, "currency", "")
    return tuple(_case(event, kind, one.slip, minor, currency) for one in first)


def _case(event: Event, kind: str, first: Slip, minor: int, currency: str) -> CaseOpened:
    slips = (first, slip_of(event))
    return CaseOpened(
        case=case_id(RULE, kind, *(slip.event for slip in slips)),
        kind=kind,
        rule=RULE,
        rules_version=VERSION,
        subjects=tuple(slip.event for slip in slips),
        member="",
        meeting=getattr(event.payload, "meeting", ""),
        amount=minor,
        currency=currency,
        ops=(),
        slips=slips,
        post=(),
    )


def _void(event: Event) -> Resolved:
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind="superseded",
        subjects=(event.id,),
        ops=(Op(op="void", event=event.id),),
        post=reversed_lines(event.lines),
    )


def _said(what: str, key: str, index: Index) -> list[_Said]:
    return [_decode(text) for text in index.get(_SAID, f"{what} {key}")]


def _remember(
    event: Event,
    key: str,
    index: Index,
    *,
    on: str = "",
    period: str = "",
    member: str = "",
    value: int = 0,
) -> None:
    said = _Said(
        mark=mark_of(event),
        slip=slip_of(event),
        on=on,
        period=period,
        member=member,
        value=value,
    )
    index.put(_SAID, key, (*index.get(_SAID, key), _encode(said).decode())[-KEPT:])
    index.put(_AT, event.id, (*index.get(_AT, event.id), key))


def forget(taken: Effect, index: Index) -> None:
    """What was taken back was never said."""
    entry = taken.entry
    for key in index.get(_AT, entry):
        kept = [text for text in index.get(_SAID, key) if _decode(text).mark.event != entry]
        index.put(_SAID, key, tuple(kept))
    if index.get(_AT, entry):
        index.put(_AT, entry, ())
