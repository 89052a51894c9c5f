"""Which questions must be asked in a simulated history, by going through it naively."""

from collections import Counter

from app.core.cases import LENDING, SETTLE
from app.core.decisions import (
    FIRST_OWES,
    GIVE_BACK,
    LATER_OWES,
    NOT_PAID,
    NOT_PAID_OUT,
    ONCE,
    TWICE,
)
from app.core.events.envelope import Event
from tests.simulation.acts import mark_of
from tests.simulation.lending import LendingOracle, about_lending
from tests.simulation.promises import Knowledge, check
from tests.simulation.two_people import check_seconds

__all__ = ["Oracle", "check"]

# Money that belongs to a meeting.
DATED = ("contribution.recorded", "expense.paid", "payout.paid", "loan.given")
TAKE_AWAY = (ONCE, TWICE, GIVE_BACK, LATER_OWES, FIRST_OWES, NOT_PAID, NOT_PAID_OUT)


class Oracle:
    """Which questions the order of facts asks, by going through it naively."""

    def __init__(self, log: list[Event], knew: dict[str, Knowledge]) -> None:
        self.log, self.knew = log, knew
        self.by_hash = {event.hash: event for event in log}
        self._past: dict[str, frozenset[str]] = {}

    def past(self, event: Event) -> frozenset[str]:
        """Every fact the author had in the book: what the simulator saw there, else what the fact
        says itself: its causes, theirs, and what was folded.

        What a fork wrote is written anew under another incarnation, by a book that knows more
        than the officer did: its author is who says so.
        """
        known = self._past.get(event.hash)
        knew = self.knew.get(mark_of(event))
        if known is None and knew is not None and knew.device == event.device:
            known = frozenset(e.hash for e in self.log if knew.has(e) or _is_before(e, event))
            self._past[event.hash] = known
        if known is None:
            known = frozenset(e.hash for e in self.log[: self._numbers_known(event)])
            for cause in (event.prev, *event.deps):
                if cause in self.by_hash:
                    known |= self.past(self.by_hash[cause]) | {cause}
            self._past[event.hash] = known
        return known

    def _numbers_known(self, event: Event) -> int:
        """How many numbers the author had folded that mean in this log what they meant to him."""
        twice = [
            one.payload.at
            for one in self.log[: event.seq]
            if one.type == "sys.log.forked" and one.payload.epoch >= event.knew_epoch
        ]
        return min([event.knew_seq, *twice])

    def _settled(self) -> set[str]:
        """Questions that ended because what was missing came."""
        verdicts = (event.payload for event in self.log if event.type == "sys.resolved")
        return {op.event for one in verdicts for op in one.ops if op.op == SETTLE}

    def check_cases(self) -> None:
        check_seconds(self.log, self.past)
        cases = [e.payload for e in self.log if e.type == "sys.case.opened"]
        settled = self._settled()  # asked anew, about less
        asked = Counter((case.kind, case.subjects) for case in cases if case.case not in settled)
        check(not asked or max(asked.values()) == 1, "a question was asked twice")
        voided = {
            op.event
            for event in self.log
            if event.type in ("sys.resolved", "sys.case.opened")
            for op in event.payload.ops
            if op.op == "void_decision"
        }
        kinds: dict[str, list[str]] = {}
        ended: set[tuple[str, tuple[str, ...]]] = set()
        for case in cases:
            if (case.kind, case.subjects) not in ended:  # else asked anew, about less
                kinds.setdefault(case.subjects[-1], []).append(case.kind)
            ended |= {(case.kind, case.subjects)} if case.case in settled else set()
        closed: dict[str, Event] = {}
        reversed_: set[str] = set()  # taken back, by a reversal or by an answer
        early: set[str] = set()  # reversed before they came
        numbered: set[str] = set()
        takes: dict[str, str] = {}  # answer -> the entry that it took away
        turned = {
            event.payload.subjects[-1]
            for event in self.log
            if event.type == "sys.resolved" and event.payload.rule == "turned"
        }
        advances: set[str] = set()  # which stay under their code, for no purpose
        subjects = {case.case: case.subjects for case in cases}
        paid: dict[tuple[str, str], list[Event]] = {}
        superseded = {
            event.payload.subjects
            for event in self.log
            if event.type == "sys.resolved" and event.payload.kind == "superseded"
        }
        pots: dict[str, list[Event]] = {}
        codes: dict[str, list[Event]] = {}
        lending = LendingOracle(voided, superseded)
        for event in self.log:
            check(lending.is_lost_once(event), f"{event.seq}: one write-off counts")
            found = sorted(kinds.get(event.id, []))
            if event.type == "sys.case.opened":
                check(lending.is_right(event.payload), f"{event.seq}: not where it belongs")
            asked_of_loans = about_lending(found)
            found = [kind for kind in found if kind not in LENDING]
            is_asked = event.id in early or "turn_twice" in found
            expected = sorted(lending.wanted(event, self.past(event), is_asked=is_asked))
            check(asked_of_loans == expected, f"{event.seq} asks {asked_of_loans}, not {expected}")
            numbered.add(event.id)
            is_void = event.type != "entry.reversed" and event.id in turned
            check(is_void == (event.id in early), f"{event.seq}: reversed before it came, or not")
            if event.id in early:
                check(not found, f"{event.seq} asks {found} about what never was")
                reversed_.add(event.id)
            elif event.type == "meeting.closed":
                first = closed.setdefault(event.payload.meeting, event)
                check((event is first) == (event.id not in voided), "one closing counts")
                check(found == ([] if event is first else ["statement_dispute"]), "closings")
            elif event.type == "entry.reversed":
                fix = event.payload.fix
                is_early = fix not in numbered
                check(is_early == (event.id in turned), f"{event.seq}: of what is not there")
                is_none = is_early or fix in reversed_ or fix in voided
                check(is_none == (event.id in voided), "one reversal")
                if is_early:
                    early.add(fix)
                elif not is_none:
                    reversed_.discard(takes.get(fix, ""))
                    advances.discard(takes.get(fix, ""))
                    reversed_.add(fix)
            elif _takes_away(event) and event.payload.case not in subjects:
                # Its question stood in a past that holds no more, and came up in no other.
                check(event.id in voided, f"{event.seq} answers what nobody asked")
            elif _takes_away(event):
                side = 0 if event.payload.choice == FIRST_OWES else -1
                entry = subjects[event.payload.case][side]
                check(entry not in reversed_ or event.id in voided, "one reversal or answer")
                if event.id not in voided:
                    reversed_.add(entry)
                    takes[event.id] = entry
                    if event.payload.choice == TWICE:
                        advances.add(entry)
            elif event.type in DATED:
                wanted = self._same(event, paid, reversed_)
                wanted = wanted + self._one_code(
                    event, codes, reversed_ - advances, is_asked=bool(wanted)
                )
                wanted = wanted + self._pot(event, pots, reversed_) + self._late(event, closed)
                check(found == sorted(wanted), f"{event.seq} asks {found}, should {wanted}")

    def _late(self, event: Event, closed: dict[str, Event]) -> list[str]:
        closing = closed.get(event.payload.meeting)
        if closing is None:
            return []
        knew = closing.hash in self.past(event)
        return ["knowing_late_entry" if knew else "late_entry"]

    def _one_code(
        self, event: Event, codes: dict[str, list[Event]], gone: set[str], *, is_asked: bool
    ) -> list[str]:
        if event.type != "contribution.recorded" or not event.payload.code:
            return []
        paid = event.payload
        earlier = codes.setdefault(f"{paid.method} {paid.code}", [])
        others = [e for e in earlier if not paid.payer or e.payload.payer != paid.payer]
        unseen = [e for e in others if e.hash not in self.past(event) and e.id not in gone]
        earlier.append(event)
        kind = "receipt_twice" if paid.method == "cash" else "code_twice"
        return [kind] if unseen and not is_asked else []

    def _pot(self, event: Event, pots: dict[str, list[Event]], gone: set[str]) -> list[str]:
        if event.type != "payout.paid":
            return []
        earlier = pots.setdefault(event.payload.turn, [])
        unseen = [e for e in earlier if e.hash not in self.past(event) and e.id not in gone]
        earlier.append(event)
        return ["turn_twice"] if unseen else []

    def _same(
        self, event: Event, paid: dict[tuple[str, str], list[Event]], reversed_: set[str]
    ) -> list[str]:
        if event.type != "contribution.recorded":
            return []
        mine = event.payload
        earlier = paid.setdefault((mine.meeting, mine.member), [])
        found = []
        for first in earlier:
            theirs = first.payload
            is_unseen = first.hash not in self.past(event) and first.id not in reversed_
            both = {_purpose(part.kind) for part in mine.parts} & {
                _purpose(part.kind) for part in theirs.parts
            }
            if is_unseen and both and theirs.code == mine.code:
                found = ["same_payment"]
                break
        earlier.append(event)
        return found


def _purpose(kind: str) -> str:
    """Interest and principal are one repayment."""
    return "loan" if kind.startswith("loan_") else kind


def _is_before(event: Event, other: Event) -> bool:
    """Whether a fact stands before another one in the same chain, whose author knows it."""
    return event.device == other.device and event.n < other.n


def _takes_away(event: Event) -> bool:
    """Money out that came late is not held: giving it back moves nothing."""
    if event.type != "case.decided" or event.payload.choice not in TAKE_AWAY:
        return False
    return bool(event.lines or event.payload.ops)
