"""Effects: what later facts do to an entry that was written before: taken back, held, moved.

Every projection asks here, so that a correction means the same on all of them.
"""

from dataclasses import dataclass

from app.core.accounts import ADVANCES, MONEY_ACCOUNTS, UNIDENTIFIED
from app.core.cases import CaseDecided, CaseOpened, Op, Resolved
from app.core.corrections import EntryReversed
from app.core.events.envelope import Event

TYPES = frozenset({"entry.reversed", "sys.case.opened", "sys.resolved", "case.decided"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What happens to one entry.

    Attributes:
        kind: "reverse": it never was · "restore": the reversal `by` has no effect after all ·
            "return": the answer `by`, which may have taken entries away, is taken back ·
            "hold": `minor` of it waits in suspense · "release": it waits no longer · "advance":
            its money is the member's, for no purpose yet · "void": the money never came ·
            "reopen": the answer `by` has no effect any more, it waits again · "retag": it belongs
            to `meeting` ("" = the next one that opens) · "adopt": the decision counts after all,
            until the answer `by` is taken back · "move": `minor` of its `part`, paid for
            `loan`, is `to_part`.
        entry: Fact id of the entry; for "restore" "" when only `by` is known.
        minor: Of "hold": positive. accounts: where the held parts of the entry belong.
        by: Fact that brings the effect about.
    """

    kind: str
    entry: str
    by: str
    minor: int = 0
    accounts: frozenset[str] = frozenset()
    meeting: str = ""
    loan: str = ""
    part: str = ""
    to_part: str = ""


def effects_of(event: Event) -> tuple[Effect, ...]:
    """The effects of a fact on earlier entries, in order; () for most facts."""
    if event.type not in TYPES:
        return ()
    match event.payload:
        case EntryReversed(fix=fix):
            return (
                Effect(kind="reverse", entry=fix, by=event.id),
                Effect(kind="return", entry="", by=fix),
                *_reopened(event, fix),
            )
        case CaseOpened(ops=ops):
            return effects_of_ops(ops, event.id)
        case Resolved(ops=ops):
            voided = [op.event for op in ops if op.op == "void_decision"]
            reopened = [effect for by in voided for effect in _reopened(event, by)]
            return (*effects_of_ops(ops, event.id), *reopened)
        case CaseDecided(ops=ops):
            return (*_of_decision(event), *effects_of_ops(ops, event.id))
        case _:
            return ()


def effects_of_ops(ops: tuple[Op, ...], by: str) -> tuple[Effect, ...]:
    """The effects of primitive operations that the fact `by` carries."""
    held: dict[str, int] = {}
    accounts: dict[str, frozenset[str]] = {}
    released: dict[str, Effect] = {}
    effects = []
    for op in ops:
        if op.op == "hold":
            held[op.event] = held.get(op.event, 0) + op.minor
            accounts[op.event] = accounts.get(op.event, frozenset()) | {op.account}
        elif op.op == "release":
            released[op.event] = Effect(kind="release", entry=op.event, by=by)
        elif op.op == "retag":
            effects.append(Effect(kind="retag", entry=op.event, by=by, meeting=op.meeting))
        elif op.op == "void":
            effects.append(Effect(kind="reverse", entry=op.event, by=by))
        elif op.op == "adopt":
            effects.append(Effect(kind="adopt", entry=op.event, by=by))
        elif op.op == "move":
            effects.append(
                Effect(
                    kind="move",
                    entry=op.event,
                    by=by,
                    minor=op.minor,
                    loan=op.loan,
                    part=op.part,
                    to_part=op.to_part,
                )
            )
        elif op.op == "void_decision":
            # The decision itself may be a reversal; what it took back stands again.
            effects.append(Effect(kind="restore", entry="", by=op.event))
    return (
        *(
            Effect(kind="hold", entry=entry, by=by, minor=abs(minor), accounts=accounts[entry])
            for entry, minor in held.items()
        ),
        *released.values(),
        *effects,
    )


def _of_decision(event: Event) -> tuple[Effect, ...]:
    """What leaves suspense: to where it belonged, to the member, or out of the book."""
    released = dict.fromkeys(
        line.sub for line in event.lines if line.account == UNIDENTIFIED and line.minor > 0
    )
    others = {line.account for line in event.lines} - {UNIDENTIFIED}
    if others & MONEY_ACCOUNTS:
        kind = "void"
    elif others == {ADVANCES}:
        kind = "advance"
    else:
        kind = "release"
    return tuple(Effect(kind=kind, entry=entry, by=event.id) for entry in released)


def _reopened(event: Event, answer: str) -> tuple[Effect, ...]:
    """What goes back into suspense when an answer is taken back; only its reversal does that."""
    held = dict.fromkeys(
        line.sub
        for line in event.lines
        if line.account == UNIDENTIFIED and line.sub and line.minor < 0
    )
    return tuple(Effect(kind="reopen", entry=entry, by=answer) for entry in held)
