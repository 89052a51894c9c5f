"""What officers do in a simulation: facts with a mark of their own, so that each can be found."""

import random
from collections.abc import Iterable
from dataclasses import replace

from app.core.cases import CaseDecided, CaseOpened
from app.core.closing import FIRST_PAGE, MeetingClosed, Totals
from app.core.contributions import ContributionRecorded, Part, record
from app.core.corrections import EntryReversed, reverse
from app.core.decisions import choices, decide
from app.core.events.envelope import Event
from app.core.expenses import ExpensePaid
from app.core.ledger import reversed_lines
from app.core.meetings import MeetingOpened
from app.core.payouts import PayoutPaid
from app.core.transfers import MoneyMoved
from tests.helpers.laptops import made_id

MEETINGS = [made_id(f"meeting {number}") for number in range(1, 5)]
MEMBERS = [made_id(f"member {number}") for number in range(1, 7)]
KES = "KES"
DAY = "2026-11-21"


class Acts:
    """Makes payloads at random; `mark` of each is unique in the run."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.made = 0

    def payment(self, meetings: Iterable[str]) -> tuple[str, ContributionRecorded]:
        """A contribution: few members, meetings and amounts, so that they collide."""
        mark = self._mark()
        pick = self.chance
        minor = pick.choice((100, 200, 500))
        kinds = pick.sample(("shares", "savings", "welfare", "fine"), pick.choice((1, 1, 2)))
        code = pick.choice(("", "", "", f"RK{pick.randrange(8):02d}AAAAAA"))
        parts = tuple(Part(kind=kind, minor=minor) for kind in kinds)
        payload = ContributionRecorded(
            meeting=pick.choice(list(meetings)),
            member=pick.choice(MEMBERS),
            on=DAY,
            currency=KES,
            method="mpesa" if code else "cash",
            code=code,
            payment=made_id(f"payment {mark}") if code else "",
            cash_minor=0 if code else minor * len(parts),
            parts=parts,
            note=mark,
        )
        return mark, record(payload)

    def expense(self, meetings: Iterable[str]) -> tuple[str, ExpensePaid]:
        mark = self._mark()
        bare = ExpensePaid(
            meeting=self.chance.choice(list(meetings)),
            what=mark,
            account="5010",
            minor=self.chance.randrange(1, 60),
            currency=KES,
            paid_to="",
            receipt="",
        )
        return mark, replace(bare, post=bare.template())

    def move(self) -> tuple[str, MoneyMoved]:
        mark = self._mark()
        places = self.chance.choice((("1010", "1100"), ("1100", "1010"), ("1010", "1200")))
        bare = MoneyMoved(
            meeting="",
            from_account=places[0],
            to_account=places[1],
            minor=self.chance.randrange(1, 90),
            currency=KES,
            on=DAY,
            note=mark,
        )
        return mark, replace(bare, post=bare.template())

    def payout(self, meetings: Iterable[str]) -> tuple[str, PayoutPaid]:
        mark = self._mark()
        meeting = self.chance.choice(list(meetings))
        bare = PayoutPaid(
            meeting=meeting,
            turn=meeting,
            member=self.chance.choice(MEMBERS),
            on=DAY,
            minor=self.chance.randrange(1, 90),
            currency=KES,
            code=mark,
        )
        return mark, replace(bare, post=bare.template())

    def opening(self, meeting: str, recorder: str) -> tuple[str, MeetingOpened]:
        mark = self._mark()
        number = MEETINGS.index(meeting) + 1
        opened = MeetingOpened(
            meeting=meeting, no=number, on=DAY, place=mark, recorder=recorder, keys=(recorder,)
        )
        return mark, opened

    def closing(self, meeting: str) -> tuple[str, MeetingClosed]:
        """A closing with totals of its own, so that a second one is a dispute."""
        mark = self._mark()
        totals = Totals(collected=self.made)
        heads = ((made_id(mark), 1),)
        return mark, MeetingClosed(
            meeting=meeting, page=FIRST_PAGE, totals=totals, heads=heads, next_on=""
        )

    def reversal(self, entry: Event, meeting: str) -> tuple[str, EntryReversed]:
        mark = self._mark()
        if entry.type != "case.decided":
            return mark, reverse(entry, reason=mark, meeting=meeting, is_reversed=False)
        lines = reversed_lines(entry.lines)
        return mark, EntryReversed(
            fix=entry.id, reason=mark, meeting=meeting, entry_meeting="", post=lines
        )

    def answer(self, case: CaseOpened) -> tuple[str, CaseDecided]:
        mark = self._mark()
        asked = [choice for choice in choices(case.kind) if choice != "ask_later"]
        return mark, decide(case, self.chance.choice(asked), mark)

    def next_mark(self) -> str:
        return self._mark()

    def _mark(self) -> str:
        self.made += 1
        return f"mark {self.made}"


def mark_of(event: Event) -> str:
    """The mark of a fact that an officer wrote; "" of others."""
    raw = event.raw
    for name in ("note", "what", "code", "place", "reason", "product"):
        value = raw.get(name)
        if isinstance(value, str) and value.startswith("mark "):
            return value
    if event.type == "meeting.closed":
        return f"mark {raw['totals']['collected']}"
    if event.type == "opening.recorded":
        return f"mark {abs(raw['lines'][0]['minor'])}"
    return ""
