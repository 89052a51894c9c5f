"""Payments in notes carry the numbers of printed receipt books, and two laptops have the same ones.

Promised: of two payments whose authors had not heard of one another both count, and somebody is
asked which number was mistyped; everybody who holds the same facts shows the same numbers, each
number once: 1042, then 1042/2.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.core.cases import RECEIPT_TWICE
from app.core.contributions import ContributionRecorded, record
from app.core.decisions import (
    ASK_LATER,
    FIRST_MISTYPED,
    GIVE_BACK,
    ONCE,
    SECOND_MISTYPED,
    choices,
    decide,
)
from app.core.events.envelope import Event
from app.projections.receipt_numbers import shown_numbers
from tests.helpers.laptops import made_id
from tests.simulation.acts import MEETINGS, MEMBERS
from tests.simulation.laptop import Laptop
from tests.simulation.people import write_down
from tests.simulation.promises import check
from tests.simulation.troubles.trouble import Trouble

if TYPE_CHECKING:
    from tests.simulation.world import World

NUMBERS = [str(number) for number in range(1042, 1050)]
CORRECTIONS = ("case.decided", "entry.reversed")


class ReceiptBooks(Trouble):
    name = "receipt_books"

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.counts = {"typed": 0, "shared": 0, "asked": 0, "answered": 0, "undone": 0, "beside": 0}

    def step(self, world: "World") -> None:
        laptop, dice = self.chance.choice(world.laptops), self.chance.random()
        if not laptop.alive or dice > 0.45:
            return
        if dice < 0.3:
            self._pay(world, laptop)
        elif dice < 0.4:
            self._answer(world, laptop)
        else:
            self._undo(world, laptop)

    def look(self, world: "World", log: Any) -> None:
        for laptop in world.alive:
            held = laptop.held()
            is_plain = all(seq or event.type not in CORRECTIONS for seq, _, event in held)
            if is_plain and laptop.book.origin() is None:  # else it is not known yet what counts
                self._prove(laptop, [event for _, _, event in held])

    def at_rest(self, world: "World", log: Sequence[Event]) -> None:
        for laptop in world.alive:
            self._prove(laptop, log)
        asked = [e for e in log if e.type == "sys.case.opened" and e.payload.kind == RECEIPT_TWICE]
        self.counts["asked"] += len(asked)
        self.counts["beside"] += len([one for one in numbers(log).values() if one])

    def _pay(self, world: "World", laptop: Laptop) -> None:
        """The next paper of a book, as far as this laptop knows which are used; now and then one
        paper for two members."""
        pick = self.chance
        used = {_number(event) for _, _, event in laptop.held()}
        left = [one for one in NUMBERS if one not in used]
        if not left:
            return
        number = left[0] if pick.random() < 0.6 else pick.choice(left)
        is_shared = pick.random() < 0.2
        payer, paper = pick.choice(MEMBERS), made_id(f"paper {world.acts.made}")
        for _ in range(1 + is_shared):
            mark, payload = world.acts.payment(MEETINGS)
            assert isinstance(payload, ContributionRecorded)
            paid = replace(
                payload,
                method="cash",
                code=number,
                payment="",
                cash_minor=payload.total,
                payer=payer if is_shared else "",
                group_receipt=paper if is_shared else "",
            )
            write_down(world, laptop, mark, record(paid))
            laptop = pick.choice((laptop, *world.alive))  # of one paper both may type a row
        self.counts["typed"] += 1
        self.counts["shared"] += is_shared

    def _answer(self, world: "World", laptop: Laptop) -> None:
        """An officer says which number was mistyped, of whatever question he knows."""
        held = [event for _, _, event in laptop.held()]
        asked = [e for e in held if e.type == "sys.case.opened" and e.payload.kind == RECEIPT_TWICE]
        if asked:
            case, mark = self.chance.choice(asked).payload, world.acts.next_mark()
            said = [one for one in choices(case.kind) if one != ASK_LATER]
            write_down(world, laptop, mark, decide(case, self.chance.choice(said), mark))
            self.counts["answered"] += 1

    def _undo(self, world: "World", laptop: Laptop) -> None:
        """An answer is taken back, or a payment with a number."""
        held = [event for _, _, event in laptop.held()]
        kinds = {e.payload.case: e.payload.kind for e in held if e.type == "sys.case.opened"}
        answers = (event for event in held if event.type == "case.decided")
        known = [one for one in answers if kinds.get(one.payload.case) == RECEIPT_TWICE]
        known = known if self.chance.random() < 0.6 else [e for e in held if _number(e)]
        if known:
            meeting = self.chance.choice(MEETINGS)
            write_down(world, laptop, *world.acts.reversal(self.chance.choice(known), meeting))
            self.counts["undone"] += 1

    def _prove(self, laptop: Laptop, facts: Sequence[Event]) -> None:
        with laptop.book.database.reading() as conn:
            shown = shown_numbers(conn)
        wanted = numbers(facts)
        check(shown == wanted, f"{laptop.name} shows other numbers: {shown}, not {wanted}")


def numbers(facts: Sequence[Event]) -> dict[str, str]:
    """How numbers are to be read that are not as they were typed, by going through naively."""
    gone, said = _taken_away(facts)
    asked = [event.payload for event in facts if event.type == "sys.case.opened"]
    asked = [case for case in asked if case.kind == RECEIPT_TWICE]
    wrong = {
        case.subjects[0 if said[case.case] == FIRST_MISTYPED else 1]
        for case in asked
        if said.get(case.case) in (FIRST_MISTYPED, SECOND_MISTYPED)
    }
    doubtful = {one for case in asked for one in case.subjects}
    found = dict.fromkeys(wrong, "")
    papers: dict[str, list[str]] = {}  # by number, in order
    for event in facts:
        if event.id not in doubtful or event.id in gone or event.id in wrong:
            continue
        number, paper = event.payload.code, event.payload.group_receipt or event.id
        known = papers.setdefault(number, [])
        if paper not in known:
            known.append(paper)
        if known[0] != paper:
            found[event.id] = f"{number}/{known.index(paper) + 1}"
    return found


def _taken_away(facts: Sequence[Event]) -> tuple[set[str], dict[str, str]]:
    """Entries that stand no longer, and what was answered to each question."""
    verdicts = [e for e in facts if e.type in ("sys.resolved", "sys.case.opened")]
    ops = [op for event in verdicts for op in event.payload.ops]
    void = {op.event for op in ops if op.op == "void_decision"}
    gone = {op.event for op in ops if op.op == "void"}
    answers: dict[str, Event] = {}  # by question
    for event in facts:
        if event.id in void or event.type not in CORRECTIONS:
            continue
        payload = event.payload
        if event.type == "entry.reversed":
            gone.add(payload.fix)
            answers = {case: one for case, one in answers.items() if one.id != payload.fix}
        elif payload.choice != ASK_LATER:
            answers.setdefault(payload.case, event)
    said = {case: one.payload.choice for case, one in answers.items()}
    asked = [event.payload for event in facts if event.type == "sys.case.opened"]
    gone |= {case.subjects[-1] for case in asked if said.get(case.case) in (ONCE, GIVE_BACK)}
    return gone, said


def _number(event: Event) -> str:
    """The number of a printed receipt; "" for none."""
    is_paid = event.type == "contribution.recorded" and event.payload.method == "cash"
    return str(event.payload.code) if is_paid else ""
