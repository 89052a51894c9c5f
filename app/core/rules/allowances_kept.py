"""Allowances begin once, and what nobody holds is taken once: a second taking has no effect.

Source: spec/sync.md section 2.6.
"""

from collections.abc import Iterable

from app.core.allowances import (
    TURNS,
    AllowanceBegun,
    AllowanceHanded,
    AllowanceTaken,
    changes,
    is_valid,
    steps_of,
    turns_of,
)
from app.core.cases import CaseOpened, Op, Resolved
from app.core.corrections import EntryReversed
from app.core.events.envelope import Event
from app.core.group import GroupCreated
from app.core.rotation.rounds import RoundStarted
from app.core.rules.index import Index

RULE = "allowances_kept"
VERSION = 1
_BEGUN = "allowance_begun"  # "" -> ("1",) once funds are divided
_HELD = "allowance"  # fund -> "holder:minor" of each
_OUT = "allowance_out"  # fact that gave money out -> its laptop
_MOVING = (AllowanceBegun, AllowanceHanded, AllowanceTaken)
_WITHOUT_LINES = (*_MOVING, GroupCreated, RoundStarted)


class _Memory:
    """The parts, as the index remembers them."""

    def __init__(self, index: Index) -> None:
        self._index = index

    @property
    def has_begun(self) -> bool:
        return bool(self._index.get(_BEGUN, ""))

    def of(self, fund: str, holder: str) -> int:
        return self.parts(fund).get(holder, 0)

    def writer_of(self, entry: str) -> str:
        return next(iter(self._index.get(_OUT, entry)), "")

    def parts(self, fund: str) -> dict[str, int]:
        pairs = (text.rsplit(":", 1) for text in self._index.get(_HELD, fund))
        return {holder: int(minor) for holder, minor in pairs}

    def change(self, fund: str, holder: str, minor: int) -> None:
        """Add to one part; the others are not even read, since every fact of money comes here."""
        held = self._index.get(_HELD, fund)
        start = f"{holder}:"
        for at, text in enumerate(held):
            if text.startswith(start):
                now = f"{start}{int(text[len(start) :]) + minor}"
                self._index.put(_HELD, fund, (*held[:at], now, *held[at + 1 :]))
                return
        texts = sorted((*held, f"{start}{minor}"), key=lambda text: text.rsplit(":", 1)[0])
        self._index.put(_HELD, fund, tuple(texts))


def keys(event: Event) -> Iterable[tuple[str, str]]:
    payload = event.payload
    special = isinstance(payload, _WITHOUT_LINES)
    funds = _funds_without_lines(payload) if special else changes(event.lines)
    found = [(_HELD, fund) for fund in funds]
    if isinstance(payload, EntryReversed):
        found.append((_OUT, payload.fix))
    return [(_BEGUN, ""), *found] if found else ()


def _funds_without_lines(payload: object) -> Iterable[str]:
    match payload:
        case AllowanceBegun(shares=shares):
            return {TURNS, *(fund for fund, _, _ in shares)}
        case AllowanceHanded(shares=shares) | AllowanceTaken(shares=shares):
            return {fund for fund, _, _ in shares}
        case RoundStarted(round=name):
            return (turns_of(name),)
        case _:
            return (TURNS,)


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void what would divide or take what is not there."""
    if not isinstance(event.payload, _MOVING) or found:
        return ()
    if _begins_unknown(event, index) or is_valid(event.payload, _Memory(index)):
        return ()
    return (
        Resolved(
            rule=RULE,
            rules_version=VERSION,
            kind="allowance_gone",
            subjects=(event.id,),
            ops=(Op(op="void_decision", event=event.id),),
            post=(),
        ),
    )


def observe(event: Event, index: Index) -> None:
    if not event.lines and not isinstance(event.payload, _WITHOUT_LINES):
        return
    memory = _Memory(index)
    if _begins_unknown(event, index):
        _begin(event.payload, memory, index)
    else:
        steps = steps_of(event, memory)
        for fund, holder, minor in steps:
            memory.change(fund, holder, minor)
        if isinstance(event.payload, AllowanceBegun) and steps:
            index.put(_BEGUN, "", ("1",))
        elif memory.has_begun and not event.type.startswith("sys."):
            if any(minor < 0 for _, _, minor in steps):
                index.put(_OUT, event.id, (event.device,))


def _begins_unknown(event: Event, index: Index) -> bool:
    """Whether funds are divided of which this memory does not know how much there was: the group
    is older than this rule. The laptops, who know all entries, see what is not there."""
    return isinstance(event.payload, AllowanceBegun) and not index.get(_HELD, TURNS)


def _begin(begun: AllowanceBegun, memory: _Memory, index: Index) -> None:
    """What was divided is all that is known of the funds."""
    index.put(_BEGUN, "", ("1",))
    for fund in {fund for fund, _, _ in begun.shares}:
        index.put(_HELD, fund, ())
    for fund, holder, minor in begun.shares:
        memory.change(fund, holder, minor)
