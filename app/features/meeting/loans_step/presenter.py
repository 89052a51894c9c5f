"""The loans step without Qt: the requests of a meeting, and what was typed about each."""

from dataclasses import asdict, dataclass, field
from typing import Any

from app.core.errors import AppError
from app.core.lending.eligibility import Finding
from app.core.loans import Instalment
from app.operations.lending.at_table import Standing


@dataclass(kw_only=True)
class Request:
    """Somebody asks for a loan.

    Attributes:
        principal: Minor units; 0 while nothing is typed.
        meetings: Payments, one a meeting.
        guarantors: Who agreed to stand for how much of it.
        yes, no: Hands; None while nobody counted.
        source: "cash", "mpesa" or "bank".
        is_put_off: Not today; the request is kept.
        loan: Id of a request that is written; "" for one that only stands here.
        product: Code; "" for the first one. purpose: What the money is for.
        asked: What a written one asks for, minor units; nothing above it can be given.
        missing: (member, minor) who are still to stand for a written one.
        decisions: How many were seen.
        place: In the queue that waits for money, from 1; 0 for one that does not wait.
        lapsed_on: Civil day on which it was allowed and not handed over; "" for none.
    """

    member: str
    principal: int = 0
    meetings: int = 0
    guarantors: list[Standing] = field(default_factory=list)
    yes: int | None = None
    no: int | None = None
    source: str = "cash"
    is_put_off: bool = False
    loan: str = ""
    product: str = ""
    purpose: str = ""
    asked: int = 0
    missing: list[tuple[str, int]] = field(default_factory=list)
    decisions: int = 0
    place: int = 0
    lapsed_on: str = ""

    @property
    def key(self) -> str:
        """What tells it from the others: the loan to be, or who asks at the table."""
        return self.loan or self.member


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """One rule with the numbers that decide.

    Attributes:
        code: Known to the words of the step.
        level: "ok", "warn" (the vote mentions it) or "bad" (the loan cannot be given).
        values: Plain values; minor units end in `_minor`, days in `_on`.
        finding: Of the rules of lending, which say it in their own sentence.
    """

    code: str
    level: str
    values: tuple[tuple[str, int | str], ...] = ()
    finding: Finding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a request would become.

    Attributes:
        error: Why there is no schedule; None when there is one.
        most: The largest amount that rules and money allow now, in whole units of cash.
        short: What is missing in the place that it is paid from, minor units.
    """

    instalments: tuple[Instalment, ...]
    error: AppError | None
    lines: tuple[RuleLine, ...]
    most: int
    short: int
    voters: int
    needed: int

    @property
    def interest(self) -> int:
        return sum(one.interest for one in self.instalments)

    @property
    def total(self) -> int:
        return sum(one.total for one in self.instalments)

    @property
    def is_forbidden(self) -> bool:
        return self.error is not None or any(line.level == "bad" for line in self.lines)


class LoanDesk:
    """All requests of this meeting and the one in front."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.at = -1

    @property
    def request(self) -> Request | None:
        return self.requests[self.at] if 0 <= self.at < len(self.requests) else None

    def ask(self, member: str) -> Request:
        """Somebody asks, or the request that is there comes to the front."""
        for number, known in enumerate(self.requests):
            if known.member == member and not known.loan:
                known.is_put_off, self.at = False, number
                return known
        self.requests.append(Request(member=member))
        self.at = len(self.requests) - 1
        return self.requests[-1]

    def choose(self, number: int) -> None:
        """This request comes to the front."""
        self.requests[number].is_put_off, self.at = False, number

    def put_off(self) -> None:
        """Not today; the next request comes to the front."""
        if self.request is not None:
            self.request.is_put_off = True
            self.next_one()

    def leave(self, request: Request) -> None:
        """A request is in the book now, or was given."""
        if request in self.requests:
            self.requests.remove(request)
            self.next_one()

    def next_one(self) -> None:
        """The first request that waits comes to the front."""
        waiting = [n for n, one in enumerate(self.requests) if not one.is_put_off]
        self.at = waiting[0] if waiting else -1

    def draft(self) -> dict[str, Any]:
        if not self.requests:
            return {}
        return {"requests": [asdict(one) for one in self.requests], "at": self.at}

    def restore(self, draft: dict[str, Any]) -> None:
        self.requests = []
        for kept in draft.get("requests", ()):
            pairs = {
                "guarantors": [Standing(**one) for one in kept.get("guarantors", ())],
                "missing": [(one[0], one[1]) for one in kept.get("missing", ())],
            }
            self.requests.append(Request(**{**kept, **pairs}))
        self.at = int(draft.get("at", -1))


def has_passed(request: Request, needed: int) -> bool:
    """More than half of those who may vote raised their hand for it."""
    return request.yes is not None and request.no is not None and request.yes >= needed


def too_many_hands(request: Request, voters: int) -> bool:
    return (request.yes or 0) + (request.no or 0) > voters
