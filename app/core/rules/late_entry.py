"""An entry for a meeting that was closed elsewhere: the money stays, the closed page too.

Source: spec/sync.md classes 5 and 6; spec/domain.md INV-11 and INV-42. Whoever did not know of
the closing has his entry carried to the next meeting; whoever knew has it suspended as well.
"""

from collections.abc import Iterable

import msgspec

from app.core.accounts import MONEY_ACCOUNTS
from app.core.cases import (
    KNOWING_LATE_ENTRY,
    LATE_ENTRY,
    CaseOpened,
    Op,
    Resolved,
    case_id,
    hold_lines,
)
from app.core.events.envelope import Event
from app.core.events.registry import FactClass
from app.core.rules.held_whole import hold_whole
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.same_payment import slip_of

RULE = "late_entry"
VERSION = 1
_CLOSED = "closed"  # meeting -> Mark of its closing
_OPEN = "open"  # "" -> meetings that are open
_SILENT = frozenset(
    """advance.used receipt.assigned penalty.assessed due.billed due.waived due.credited
    turn.owed turn.covered seat.given_up""".split()
)


def keys(event: Event) -> Iterable[tuple[str, str]]:
    meeting = getattr(event.payload, "meeting", "")
    if not meeting:
        return ()
    return ((_CLOSED, meeting), (_OPEN, ""))


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened | Resolved, ...]:
    meeting = getattr(event.payload, "meeting", "")
    if not meeting or event.fact_class is not FactClass.CASH or not event.lines:
        return ()
    closing = index.get(_CLOSED, meeting)
    if not closing or any(op.op == "void" for finding in found for op in finding.ops):
        return ()
    if event.type in _SILENT:
        # No money moved: it stands on the next page, and there is nothing to ask.
        op = Op(op="retag", event=event.id, meeting=_next_meeting(index))
        return (_settled(event, op),)
    knew = has_seen(event, msgspec.json.decode(closing[0], type=Mark), index)
    ops = [Op(op="retag", event=event.id, meeting=_next_meeting(index))]
    is_held = any(op.op == "hold" for finding in found for op in finding.ops)
    # Money that went out is owed or spent whoever broke the rule; only money in can wait.
    if knew and _money_minor(event) > 0 and not is_held:
        ops += hold_whole(event)
    return (_case(event, KNOWING_LATE_ENTRY if knew else LATE_ENTRY, tuple(ops)),)


def _settled(event: Event, op: Op) -> Resolved:
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind=LATE_ENTRY,
        subjects=(event.id,),
        ops=(op,),
        post=(),
    )


def observe(event: Event, index: Index) -> None:
    meeting = getattr(event.payload, "meeting", "")
    if event.type == "meeting.closed" and meeting:
        if not index.get(_CLOSED, meeting):
            mark = msgspec.json.encode(mark_of(event)).decode()
            index.put(_CLOSED, meeting, (mark,))
        index.put(_OPEN, "", tuple(m for m in index.get(_OPEN, "") if m != meeting))
    elif event.type == "meeting.opened" and meeting and not index.get(_CLOSED, meeting):
        index.put(_OPEN, "", tuple(sorted({*index.get(_OPEN, ""), meeting})))


def _next_meeting(index: Index) -> str:
    """The meeting that is open now; "" (the next to open) when there is none or no single one."""
    now_open = index.get(_OPEN, "")
    return now_open[0] if len(now_open) == 1 else ""


def _money_minor(event: Event) -> int:
    return sum(line.minor for line in event.lines if line.account in MONEY_ACCOUNTS)


def _case(event: Event, kind: str, ops: tuple[Op, ...]) -> CaseOpened:
    return CaseOpened(
        case=case_id(RULE, event.id),
        kind=kind,
        rule=RULE,
        rules_version=VERSION,
        subjects=(event.id,),
        member=getattr(event.payload, "member", ""),
        meeting=event.payload.meeting,
        amount=sum(max(line.minor, 0) for line in event.lines),
        currency=event.lines[0].currency,
        ops=ops,
        slips=(slip_of(event),),
        post=hold_lines(ops),
    )
