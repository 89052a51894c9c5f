"""A cycle shared out on two laptops: the first agreement stands with its parts, the second not.

What was paid out by the second is cash and stays: it is then owed back, or was the member's part
of the first.

Source: spec/sync.md section 2.2 (of two decisions the first wins) and class 17.
"""

from collections.abc import Iterable

from app.core.cases import CaseOpened, Op, Resolved
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.ledger import reversed_lines
from app.core.rules.index import Index
from app.core.shareout.agreed import ShareoutAgreed, ShareoutPart

RULE = "shared_out_once"
VERSION = 1
_CYCLE = "cycle"  # "box no" -> the agreement that stands
_CYCLE_AT = "cycle_at"  # id of an agreement -> its cycle


def keys(event: Event) -> Iterable[tuple[str, str]]:
    if isinstance(event.payload, (ShareoutAgreed, ShareoutPart)):
        return ((_CYCLE, _cycle(event.payload)),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void a second agreement about the same cycle, and parts of any but the first."""
    del found
    payload = event.payload
    if not isinstance(payload, (ShareoutAgreed, ShareoutPart)):
        return ()
    first = index.get(_CYCLE, _cycle(payload))
    wanted = () if isinstance(payload, ShareoutAgreed) else (payload.cause,)
    if first == wanted:
        return ()
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="superseded",
            subjects=(*first, event.id),
            ops=(Op(op="void_decision", event=event.id),),
            post=reversed_lines(event.lines),
        ),
    )


def observe(event: Event, index: Index) -> None:
    payload = event.payload
    if isinstance(payload, ShareoutAgreed):
        cycle = _cycle(payload)
        if not index.get(_CYCLE, cycle):
            index.put(_CYCLE, cycle, (event.id,))
            index.put(_CYCLE_AT, event.id, (cycle,))


def forget(taken: Effect, index: Index) -> None:
    for cycle in index.get(_CYCLE_AT, taken.entry):
        index.put(_CYCLE, cycle, ())
        index.put(_CYCLE_AT, taken.entry, ())


def _cycle(payload: ShareoutAgreed | ShareoutPart) -> str:
    return f"{payload.box} {payload.no}"
