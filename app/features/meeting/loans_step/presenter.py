"""The loans step without Qt: requests, what the rules say to each, whether it can be given."""

from dataclasses import asdict, dataclass, field
from typing import Any

from app.core.errors import AppError, Refused
from app.core.lending.eligibility import Finding
from app.core.loans import Instalment
from app.features.meeting.loans_step.facts import LoanFacts
from app.operations.loans import loan_terms

CAME_PERCENT = 75  # below it the vote should know


@dataclass(kw_only=True)
class Request:
    """Somebody asks for a loan.

    Attributes:
        principal: Minor units; 0 while nothing is typed.
        meetings: Payments, one a meeting.
        guarantors: (member, "pin" or "paper").
        yes, no: Hands; None while nobody counted.
        source: "cash", "mpesa" or "bank".
        is_put_off: Not today; the request is kept.
        loan: Id of a request that is written; "" for one that only stands here.
        product, purpose: Of a written one. missing: (member, minor) who are still to stand for it.
        decisions: How many were seen.
    """

    member: str
    principal: int = 0
    meetings: int = 0
    guarantors: list[tuple[str, str]] = field(default_factory=list)
    yes: int | None = None
    no: int | None = None
    source: str = "cash"
    is_put_off: bool = False
    loan: str = ""
    product: str = ""
    purpose: str = ""
    missing: list[tuple[str, int]] = field(default_factory=list)
    decisions: int = 0

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
    """

    instalments: tuple[Instalment, ...]
    error: AppError | None
    lines: tuple[RuleLine, ...]
    most: int
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

    def given(self) -> None:
        """The loan in front was given."""
        if self.request is not None:
            del self.requests[self.at]
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
                name: [(one[0], one[1]) for one in kept.get(name, ())]
                for name in ("guarantors", "missing")
            }
            self.requests.append(Request(**{**kept, **pairs}))
        self.at = int(draft.get("at", -1))


def offer(request: Request, facts: LoanFacts, *, cash_unit: int) -> Offer:
    """What the rules and the money in the box say to a request."""
    person = facts.people[request.member]
    instalments: tuple[Instalment, ...] = ()
    error: AppError | None = None
    try:
        if request.principal and request.meetings:
            instalments = loan_terms(
                facts.rules,
                principal=request.principal,
                meetings=request.meetings,
                from_day=facts.meeting.on,
                product=request.product,
            )
    except Refused as refused:
        error = refused
    voters = facts.here - person.is_here
    most = min(person.limit, facts.lendable.get(request.source, 0))
    return Offer(
        instalments=instalments,
        error=error,
        lines=tuple(_lines(request, facts, instalments)),
        most=most - most % max(1, cash_unit),
        voters=voters,
        needed=voters // 2 + 1,
    )


def has_passed(request: Request, needed: int) -> bool:
    """More than half of those who may vote raised their hand for it."""
    return request.yes is not None and request.no is not None and request.yes >= needed


def too_many_hands(request: Request, voters: int) -> bool:
    return (request.yes or 0) + (request.no or 0) > voters


def approver(request: Request, facts: LoanFacts) -> tuple[str, str]:
    """(member, office) of who allows it: the chair, unless it is their own loan."""
    own = {request.member, *(member for member, _ in request.guarantors)}
    return next(((m, role) for m, role in facts.approvers if m not in own), ("", ""))


def _lines(
    request: Request, facts: LoanFacts, instalments: tuple[Instalment, ...]
) -> list[RuleLine]:
    person, rules = facts.people[request.member], facts.rules
    limit = (
        ("saved_minor", person.saved),
        ("times", rules.loan_multiple),
        ("limit_minor", person.saved * rules.loan_multiple),
    )
    lines = [
        RuleLine(
            code="limit", level="ok" if request.principal <= person.limit else "bad", values=limit
        )
    ]
    if person.owed:
        lines.append(RuleLine(code="owes", level="warn", values=(("left_minor", person.owed),)))
    else:
        lines.append(RuleLine(code="no_loan", level="ok", values=(("last_on", person.last_end),)))
    if person.loans_ended:
        counts = (("kept", person.loans_kept), ("of", person.loans_ended))
        in_time = person.loans_kept == person.loans_ended
        lines.append(RuleLine(code="in_time", level="ok" if in_time else "warn", values=counts))
    came = (("came", person.came), ("of", person.held))
    often = person.came * 100 >= person.held * CAME_PERCENT
    lines.append(RuleLine(code="came", level="ok" if often else "warn", values=came))
    if instalments:
        last = (("last_on", instalments[-1].due_on), ("max", rules.loan_meetings_max))
        lines.append(RuleLine(code="ends", level="ok", values=last))
    money = facts.lendable.get(request.source, 0)
    if request.principal > money:
        lines.append(RuleLine(code="money", level="bad", values=(("have_minor", money),)))
    if not person.is_here:
        lines.append(RuleLine(code="away", level="warn"))
    level = "ok" if request.guarantors else "warn"
    lines.append(RuleLine(code="guarantors", level=level))
    return lines
